using System.Net;
using System.Text.RegularExpressions;

namespace NewsArchive.Web.Tests.Admin;

/// <summary>Fills in and sends the forms of pages, with all that a browser would send along.</summary>
public sealed partial class FormClient(HttpClient client) : IDisposable
{
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<string> ReadAsync(string address)
    {
        using var answer = await GetAsync(address);
        return await TextAsync(answer);
    }

    /// <summary>The text of an answer with its entities read.</summary>
    public static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>The values that the last form of a page's main part holds.</summary>
    public async Task<Form> FormAsync(string address)
    {
        using var answer = await GetAsync(address);
        return Form.Of(await answer.Content.ReadAsStringAsync(), address);
    }

    /// <summary>Opens a page, fills its form in, and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, params (string Name, string Value)[] values) =>
        await SendAsync(await FormAsync(address), values);

    public Task<HttpResponseMessage> SendAsync(Form form, params (string Name, string Value)[] values) =>
        PostAsync(form.Action, form.With(values));

    public async Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public void Dispose() => client.Dispose();

    /// <summary>A form as a page holds it.</summary>
    public sealed partial record Form(string Action, IReadOnlyDictionary<string, string> Values)
    {
        public static Form Of(string page, string address)
        {
            var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
            var form = main[main.IndexOf("<form method=\"post\"", StringComparison.Ordinal)..];
            var tag = form[..form.IndexOf('>', StringComparison.Ordinal)];
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var input in Inputs().Matches(form).Select(match => match.Value)
                .Where(input => !input.Contains("type=\"checkbox\"", StringComparison.Ordinal)))
            {
                values.TryAdd(Attribute(input, "name")!, Attribute(input, "value") ?? "");
            }

            return new Form(Attribute(tag, "action") ?? address, values);
        }

        public IEnumerable<KeyValuePair<string, string>> With(params (string Name, string Value)[] values)
        {
            var all = new Dictionary<string, string>(Values, StringComparer.OrdinalIgnoreCase);
            foreach (var (name, value) in values)
            {
                all[name] = value;
            }

            return all;
        }

        private static string? Attribute(string tag, string name) =>
            Regex.Match(tag, $" {name}=\"([^\"]*)\"", RegexOptions.NonBacktracking) is { Success: true } match
                ? WebUtility.HtmlDecode(match.Groups[1].Value)
                : null;

        [GeneratedRegex("<input [^>]*name=[^>]*>", RegexOptions.NonBacktracking)]
        private static partial Regex Inputs();
    }
}
