using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>Leads from a day or month as ISO 8601 writes it to its page, which has slashes.</summary>
public static class HyphenatedDates
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHyphenatedDates(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/dates/{year:length(4):int}-{month:length(2):int}", Reading,
            (int year, int month, HttpRequest request) => To(year, month, 1, date => Links.Month(date.Year, date.Month), request));
        endpoints.MapMethods("/dates/{year:length(4):int}-{month:length(2):int}-{day:length(2):int}", Reading,
            (int year, int month, int day, HttpRequest request) => To(year, month, day, Links.Day, request));
    }

    private static Results<RedirectHttpResult, NotFound> To(
        int year, int month, int day, Func<DateOnly, string> link, HttpRequest request) =>
        DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", out var date)
            ? TypedResults.Redirect(link(date) + request.QueryString, permanent: true)
            : TypedResults.NotFound();
}
