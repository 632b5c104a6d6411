using NewsArchive.Core.Analysis;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Whether an article has a word as it is written.</summary>
internal enum WrittenPresence : byte
{
    No,

    /// <summary>It has the word, and other forms of its stem.</summary>
    AmongOthers,

    /// <summary>It has the word, and no other form of its stem.</summary>
    Alone,
}

/// <summary>Looks up in which articles a word stands as it is written, by <see cref="StemForms"/>: no text is looked at.</summary>
/// <param name="connection">The archive.</param>
/// <param name="entries">The state of the index.</param>
internal sealed class WrittenWords(ArchiveConnection connection, EntryTable entries)
{
    private readonly Dictionary<string, WrittenPresence[]> known = new(StringComparer.Ordinal);

    /// <summary>For each article, by slot, whether it has a folded word.</summary>
    public WrittenPresence[] PresenceOf(string word)
    {
        if (!known.TryGetValue(word, out var presence))
        {
            known.Add(word, presence = LookUp(word));
        }

        return presence;
    }

    private WrittenPresence[] LookUp(string word)
    {
        var presence = new WrittenPresence[entries.Slots];
        string[] stems = [.. entries.LanguageNames.Select(language => Stemming.Stem(word, language))]; // of each language
        foreach (var stem in stems.Distinct())
        {
            void Set(string query, string match, Func<long, int> slotOf, WrittenPresence to)
            {
                void SetSlot(int slot)
                {
                    if (slot < presence.Length && stems[entries.Languages[slot]] == stem)
                    {
                        presence[slot] = to;
                    }
                }

                Fts5Visits.Run(
                    new SlotVisitor(slotOf, SetSlot), () => connection.Scalar<long?>(query, ("@match", match)), onePhrase: true);
            }

            void SetByForms(string match, WrittenPresence to) => Set(Fts5Visits.FormQuery, match, entries.SlotOfArticle, to);

            if (stem == word)
            {
                Set(Fts5Visits.Query, $"\"{stem}\"", entries.SlotOf, WrittenPresence.Alone);
                SetByForms($"\"{StemForms.Beginning(stem, isAlone: true)}\" *", WrittenPresence.No);
                SetByForms($"\"{StemForms.Beginning(stem, isAlone: false)}\" *", WrittenPresence.No);
            }
            else
            {
                SetByForms($"\"{StemForms.Term(stem, word, isAlone: true)}\"", WrittenPresence.Alone);
            }

            SetByForms($"\"{StemForms.Term(stem, word, isAlone: false)}\"", WrittenPresence.AmongOthers);
        }

        return presence;
    }

    private sealed unsafe class SlotVisitor(Func<long, int> slotOf, Action<int> visit) : IMatchVisitor
    {
        public void Visit(Fts5Api* api, nint context)
        {
            if (slotOf(api->Rowid(context)) is >= 0 and var slot)
            {
                visit(slot);
            }
        }
    }
}
