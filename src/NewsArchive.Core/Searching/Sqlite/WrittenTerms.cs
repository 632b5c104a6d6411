using System.Text;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A word, a phrase, either in a field, a proximity or a number of times, held against texts.</summary>
internal sealed class WrittenTerms
{
    private readonly QueryNode node;
    private readonly string language;
    private readonly TermMatches matches;
    private readonly List<(SearchField? Field, bool IsRight)> roles = []; // of each term
    private readonly List<string[]> exact = []; // the exact words of each term

    /// <param name="node">What is looked for.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="vocabulary">The numbers of its words.</param>
    /// <param name="languages">The languages by whose rules words in any form are stemmed.</param>
    public WrittenTerms(QueryNode node, string language, WordVocabulary vocabulary, IReadOnlyList<string> languages)
    {
        (this.node, this.language) = (node, language);
        List<WeighedTerm> terms = [];
        foreach (var (part, isRight) in node switch
        {
            NearNode near => Parts(near.Left).Select(part => (part, false)).Concat(Parts(near.Right).Select(part => (part, true))),
            AtLeastNode atLeast => Parts(atLeast.Part).Select(part => (part, false)),
            _ => [(node, false)],
        })
        {
            var (field, inner) = part is FieldNode within ? (within.Field, within.Part) : ((SearchField?)null, part);
            IReadOnlyList<WordNode> words = inner is PhraseNode phrase ? phrase.Words : inner is WordNode word ? [word] : [];
            if (words.Count > 0)
            {
                terms.Add(new WeighedTerm([.. words.Select(one => WordPattern.Of(one, languages))]) { Expression = "", Written = [] });
                roles.Add((field, isRight));
                exact.Add([.. words.Where(one => one.IsExact).Select(one => one.Text)]);
            }
        }

        matches = new TermMatches(vocabulary, terms);
    }

    /// <summary>Whether an article's text has them.</summary>
    public bool AreIn(ArticleText text)
    {
        var times = 0;
        foreach (var (field, paragraphs) in Texts(text))
        {
            var found = Found(field, paragraphs);
            times += found.Count > 1 ? found.DistinctBy(match => match.FirstWord).Count() : found.Count;
            if (node switch
            {
                NearNode near => IsNear(near, found),
                AtLeastNode atLeast => times >= atLeast.Times,
                _ => times > 0,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<QueryNode> Parts(QueryNode node) => node is AnyNode any ? any.Parts : [node];

    /// <summary>The texts in which to look, one after the other, each with paragraphs over which a proximity may reach.</summary>
    private IEnumerable<(SearchField Field, string[] Paragraphs)> Texts(ArticleText text)
    {
        var paragraphs = text.Body.Split('\n');
        if (node is NearNode { Distance: null })
        {
            return paragraphs.Select(paragraph => (SearchField.Body, new[] { paragraph }));
        }

        List<(SearchField, string[])> texts =
        [
            (SearchField.Headline, [text.Headline]), (SearchField.Standfirst, [text.Standfirst]), (SearchField.Byline, [text.Byline]),
            (SearchField.Dateline, [text.Dateline]), (SearchField.Caption, [text.Captions]), (SearchField.Body, paragraphs),
        ];
        return roles.Exists(role => role.Field == SearchField.Quote)
            ? texts.Append((SearchField.Quote, [QuotedWords.Of(text.Body)]))
            : texts;
    }

    /// <summary>The places of all terms, numbered as in the index.</summary>
    private List<TermMatch> Found(SearchField field, string[] paragraphs)
    {
        List<TermMatch> found = [];
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            if (MayHave(paragraph))
            {
                found.AddRange(
                    from match in matches.In(paragraph)
                    where roles[match.Term].Field is var asked && (asked == field || (asked is null && field != SearchField.Quote))
                    select match with { FirstWord = match.FirstWord + start, LastWord = match.LastWord + start });
            }

            // Behind the mark of the next paragraph: no phrase goes on there, and only a proximity needs to know how far that is.
            start += node is NearNode && paragraphs.Length > 1
                ? IndexedText.In(language).Of(paragraph, forms: null, IndexTerms.Paragraph).AsSpan().Count(' ')
                : paragraph.Length + 1;
        }

        return found;
    }

    /// <summary>Whether a text may have any of the terms; most have not, which is told soonest in plain letters.</summary>
    private bool MayHave(string text) => !Ascii.IsValid(text)
        || exact.Exists(words => Array.TrueForAll(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private bool IsNear(NearNode near, List<TermMatch> found)
    {
        var most = near.Distance ?? int.MaxValue;
        return Proximity.IsNear(PlacesOf(isRight: false), PlacesOf(isRight: true), place => place.End + most, near.IsOrdered);

        List<WordPlace> PlacesOf(bool isRight) =>
        [
            .. found.Where(match => roles[match.Term].IsRight == isRight)
                .Select(match => new WordPlace(match.FirstWord, match.LastWord + 1)),
        ];
    }
}
