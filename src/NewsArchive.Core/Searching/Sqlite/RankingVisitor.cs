namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Scores matches by BM25F. The counts of a word in all fields are weighed and brought to the length of an average field
/// before they are put together, so that a word of a headline is no more than a frequent one, not a second one.
/// Source: Robertson, Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
/// </summary>
/// <param name="entries">Lengths, and what else decides whether a match counts.</param>
/// <param name="plan">What is looked for.</param>
/// <param name="weights">What each of the plan's terms is worth: how rare it is, times how often it is asked for.</param>
/// <param name="best">Where the best go.</param>
internal sealed unsafe class RankingVisitor(
    EntryTable entries, SearchPlan plan, IReadOnlyList<float> weights, BestMatches best) : PlanVisitor(entries, plan)
{
    private readonly PhraseRole[] phrases = [.. plan.Phrases];
    private readonly float[] weightOfTerm = [.. weights];
    private readonly float[] counts = new float[weights.Count];
    private readonly float bodyFactor = RankingWeights.BodyLength / entries.AverageBody;
    private readonly float headlineFactor = RankingWeights.HeadlineLength / entries.AverageHeadline;

    public override bool LooksAtWords => true;

    protected override void Visit(Fts5Api* api, nint context, long key, int slot)
    {
        var lengths = Entries.Lengths[slot];
        var perBody = 1 / (1 - RankingWeights.BodyLength + (bodyFactor * lengths.Body));
        var perHeadline = RankingWeights.Headline / (1 - RankingWeights.HeadlineLength + (headlineFactor * lengths.Headline));
        Array.Clear(counts);
        Fts5Api.PhraseIterator iterator;
        int column, offset;
        var (count, leaf) = (0f, 0);
        for (var phrase = 0; phrase < phrases.Length; phrase++)
        {
            var role = phrases[phrase];
            if (role.Term < 0)
            {
                continue;
            }

            count = role.Leaf == leaf ? count : 0;
            leaf = role.Leaf;
            for (api->PhraseFirst(
                context, phrase, &iterator, &column, &offset); column >= 0; api->PhraseNext(context, &iterator, &column, &offset))
            {
                count += column switch
                {
                    IndexColumns.Body => perBody,
                    IndexColumns.Headline => perHeadline,
                    IndexColumns.Standfirst => RankingWeights.Standfirst,
                    IndexColumns.Byline or IndexColumns.Dateline => RankingWeights.Byline,
                    IndexColumns.Captions => RankingWeights.Captions,
                    _ => 0,
                };
            }

            counts[role.Term] = Math.Max(counts[role.Term], count);
        }

        var score = 0f;
        for (var term = 0; term < counts.Length; term++)
        {
            score += weightOfTerm[term] * (RankingWeights.Saturation + 1) * counts[term] / (RankingWeights.Saturation + counts[term]);
        }

        best.Add(score, key, slot);
    }
}
