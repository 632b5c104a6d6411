using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Pages;

/// <summary>Says what went wrong, under the right status and without a stack trace.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    private const int RetryAfterSeconds = 5;

    private StorageFault? fault;
    private ErrorAdvice? given;

    public int Status { get; set; }

    public string Heading => Status switch
    {
        StatusCodes.Status400BadRequest => "The request was not understood",
        StatusCodes.Status401Unauthorized => "Please sign in",
        StatusCodes.Status403Forbidden => "Access denied",
        StatusCodes.Status404NotFound => "Page not found",
        StatusCodes.Status405MethodNotAllowed => "Method not allowed",
        StatusCodes.Status410Gone => "No longer here",
        StatusCodes.Status413PayloadTooLarge => "Too large",
        StatusCodes.Status429TooManyRequests => "Too many requests",
        StatusCodes.Status503ServiceUnavailable => "Temporarily unavailable",
        >= StatusCodes.Status500InternalServerError => "Something went wrong",
        _ => "The request failed",
    };

    public string Advice => fault?.Message ?? given?.Words ?? Status switch
    {
        StatusCodes.Status503ServiceUnavailable => "The archive cannot answer this just now. Try again in a few seconds.",
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => "Sign in with an account that can see this page.",
        StatusCodes.Status404NotFound =>
            "The address may be mistyped, or the article or date may not exist. Article addresses never change.",
        StatusCodes.Status410Gone => "What was here was withdrawn.",
        StatusCodes.Status429TooManyRequests => "Wait a minute, then try again.",
        >= StatusCodes.Status500InternalServerError =>
            "This is the archive’s fault, not yours. The error has been logged; nothing was lost.",
        _ => "Check the address, or start from the front page.",
    };

    /// <summary>By which the log's line can be found.</summary>
    public string Trace => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        given = HttpContext.Features.Get<ErrorAdvice>();
        fault = StorageFault.Of(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error);
        if (fault is { Kind: not StorageFaultKind.Damaged })
        {
            status = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        }

        Status = status is >= StatusCodes.Status400BadRequest and < 600 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
    }
}

/// <summary>What to tell a reader whose request is refused, where that is known better than its status tells.</summary>
public sealed record ErrorAdvice(string Words);
