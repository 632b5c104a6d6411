namespace NewsArchive.Core.Comparing;

/// <summary>
/// What sentences of two reports share where words need not be the same but only alike (<see cref="WordVectors"/>): each word is held
/// against the word of the other sentence that is nearest to it. Words that nearly every text has are passed over.
/// </summary>
internal sealed class SoftOverlap
{
    private readonly Side a;
    private readonly Side b;

    /// <param name="sentencesA">The first report's sentences; null for those that are never matched.</param>
    /// <param name="sentencesB">The second's.</param>
    /// <param name="weights">What terms are worth in the two reports.</param>
    public SoftOverlap(IReadOnlyList<SentenceTerms?> sentencesA, IReadOnlyList<SentenceTerms?> sentencesB, TermWeights weights)
    {
        (a, b) = (new Side(sentencesA, weights), new Side(sentencesB, weights));
        var likeness = a.Words.ConvertAll(word => b.Words.ConvertAll(other => Likeness(word, other)).ToArray());
        a.HoldAgainst(b, likeness);
        b.HoldAgainst(a, [.. Enumerable.Range(0, b.Words.Count).Select(word => likeness.ConvertAll(row => row[word]).ToArray())]);
    }

    /// <summary>What two sentences share.</summary>
    public SharedWeight Of(int sentenceA, int sentenceB)
    {
        var ofA = a.Shared(sentenceA, sentenceB);
        var ofB = b.Shared(sentenceB, sentenceA);
        return ofA.Weight <= 0 || ofB.Weight <= 0 ? default
            : new SharedWeight(
                ofA.Same,
                Math.Max(ofA.Like / ofA.Weight, ofB.Like / ofB.Weight),
                Math.Min(ofA.Like, ofB.Like),
                ofA.Margin / ofA.Weight + ofB.Margin / ofB.Weight,
                Math.Max(ofA.Names, ofB.Names),
                Math.Max(ofA.Weight - ofA.Like, ofB.Weight - ofB.Like));
    }

    private static float Likeness(WrittenWord a, WrittenWord b) => a.Key == b.Key ? 1 : a.LikenessTo(b);

    /// <summary>One report: its words, and how near each comes to a word of each sentence of the other report.</summary>
    private sealed class Side
    {
        /// <summary>A word's likeness in one sentence is held against its mean in as many where it is nearest.</summary>
        private const int BestSentences = 4;

        private readonly (int Word, float Weight, bool IsName)[][] sentences;
        private float[][] nearest = []; // by word, then by sentence of the other report
        private float[] usual = []; // by word: the mean of the best of them

        public Side(IReadOnlyList<SentenceTerms?> sentences, TermWeights weights)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            this.sentences = [.. sentences.Select(sentence => sentence is null ? [] : WordsOf(sentence).ToArray())];

            IEnumerable<(int, float, bool)> WordsOf(SentenceTerms sentence)
            {
                foreach (var word in sentence.Written)
                {
                    if (weights.Of(word.Key) is not (> 0 and var weight)) continue;
                    if (numbers.TryAdd(word.Text, Words.Count)) Words.Add(word);
                    yield return (numbers[word.Text], (float)weight, weights.IsName(word.Key));
                }
            }
        }

        public List<WrittenWord> Words { get; } = [];

        /// <param name="other">The other report.</param>
        /// <param name="likeness">How alike each word of this one is to each of that.</param>
        public void HoldAgainst(Side other, IReadOnlyList<float[]> likeness)
        {
            nearest = [.. likeness.Select(row => Array.ConvertAll(other.sentences, sentence => Nearest(sentence, row)))];
            usual = Array.ConvertAll(nearest, Usual);
        }

        /// <summary>
        /// What a sentence of the other report has of one of these: the weight of the same words, of like ones, of all there are, by
        /// how much they are nearer than usual, and the share of the names.
        /// </summary>
        public (double Same, double Like, double Weight, double Margin, double Names) Shared(int sentence, int other)
        {
            var (same, like, all, margin) = (0f, 0f, 0f, 0f);
            var (names, sameNames) = (0f, 0f);
            foreach (var (word, weight, isName) in sentences[sentence])
            {
                var near = nearest[word][other];
                all += weight;
                like += weight * near;
                margin += weight * (near - usual[word]);
                if (near >= 1 && !isName) same += weight;
                if (isName) names += weight;
                if (near >= 1 && isName) sameNames += weight;
            }

            return (same, like, all, margin, names > 0 ? sameNames / names : 0);
        }

        private static float Nearest((int Word, float Weight, bool IsName)[] sentence, float[] likeness)
        {
            var most = 0f;
            foreach (var (word, _, _) in sentence) most = Math.Max(most, likeness[word]);
            return most;
        }

        private static float Usual(float[] nearest)
        {
            var best = new float[BestSentences];
            foreach (var value in nearest)
            {
                // Of the best, the least gives way.
                if (value <= best[0]) continue;
                best[0] = value;
                Array.Sort(best);
            }

            return best.TakeLast(nearest.Length).DefaultIfEmpty().Average();
        }
    }
}

/// <summary>What two sentences share, in weight of words (<see cref="TermWeights"/>).</summary>
/// <param name="Same">The weight of the words that both have and that are no names.</param>
/// <param name="Fuller">
/// The share of a sentence's weight that the other has in the same words or like ones, of the sentence of which that is more.
/// </param>
/// <param name="Amount">The weight of it, of the sentence of which that is less.</param>
/// <param name="Margin">How much nearer words are here than they are on the average where they are nearest.</param>
/// <param name="Names">The share of the weight of a sentence's names that the other has, of the sentence of which that is more.</param>
/// <param name="Rest">The weight of what a sentence has for itself, of the sentence of which that is more.</param>
internal readonly record struct SharedWeight(double Same, double Fuller, double Amount, double Margin, double Names, double Rest);
