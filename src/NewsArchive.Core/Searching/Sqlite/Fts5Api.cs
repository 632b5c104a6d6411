using System.Runtime.InteropServices;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The functions by which FTS5 tells an auxiliary function of the current match.
/// Shape: <c>Fts5ExtensionApi</c> of SQLite's fts5.h; a pointer each after the version, in this order since 2015.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct Fts5Api
{
    private readonly long version;
    private readonly nint userData;
    private readonly nint columnCount;
    private readonly nint rowCount;
    private readonly nint columnTotalSize;
    private readonly nint tokenize;
    private readonly nint phraseCount;
    private readonly nint phraseSize;
    private readonly nint instanceCount;
    private readonly nint instance;
    private readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> rowid;
    private readonly nint columnText;
    private readonly nint columnSize;
    private readonly delegate* unmanaged[Cdecl]<nint, int, nint, delegate* unmanaged[Cdecl]<Fts5Api*, nint, nint, int>, int> queryPhrase;
    private readonly nint setAuxiliaryData;
    private readonly nint getAuxiliaryData;
    private readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, PhraseIterator*, int*, int*, int> phraseFirst;
    private readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, PhraseIterator*, int*, int*, void> phraseNext;

    /// <summary>The rowid of the current match.</summary>
    public long Rowid(nint context) => rowid(context);

    /// <summary>The first place of a phrase in the current match; a column under 0 where there is none.</summary>
    public void PhraseFirst(nint context, int phrase, PhraseIterator* iterator, int* column, int* offset)
    {
        if (phraseFirst(context, phrase, iterator, column, offset) != 0)
        {
            *column = -1;
        }
    }

    /// <summary>The next place; a column under 0 after the last.</summary>
    public void PhraseNext(nint context, PhraseIterator* iterator, int* column, int* offset) =>
        phraseNext(context, iterator, column, offset);

    /// <summary>
    /// Calls a function for every article that has a phrase of the expression, each as a match of its own with this phrase only.
    /// </summary>
    public void ForEach(nint context, int phrase, delegate* unmanaged[Cdecl]<Fts5Api*, nint, nint, int> visit) =>
        _ = queryPhrase(context, phrase, 0, visit);

    /// <summary>Where FTS5 is in a list of places.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PhraseIterator
    {
        public nint Position;
        public nint End;
    }
}
