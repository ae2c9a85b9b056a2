namespace Corpus.Text.Index.Reuse;

/// <summary>Which texts of a corpus hold a hash: those of a large table that stays, less the texts that are gone, and those of a small table made anew for the
/// texts that changed since.</summary>
internal sealed class HolderTable(HashPostings settled, int[] settledRanks, HashPostings recent, int[] recentRanks)
{
    /// <summary>The large table.</summary>
    public HashPostings Settled => settled;

    /// <summary>The holders of <paramref name="hash"/>.</summary>
    public Holders Of(uint hash) => new(this, hash);

    /// <summary>Goes through the ranks of the texts that hold a hash, in ascending order.</summary>
    public struct Holders
    {
        private readonly HolderTable table;
        private readonly uint hash;
        private int settledCursor;
        private int recentCursor;
        private int settledRank;
        private int recentRank;

        public Holders(HolderTable table, uint hash)
        {
            this.table = table;
            this.hash = hash;
            settledCursor = recentCursor = -1;
            settledRank = table.NextSettled(hash, ref settledCursor);
            recentRank = table.NextRecent(hash, ref recentCursor);
        }

        /// <summary>The next rank; -1 at the end.</summary>
        public int Next()
        {
            int rank;
            if (recentRank < 0 || (settledRank >= 0 && settledRank < recentRank))
            {
                rank = settledRank;
                if (rank >= 0) settledRank = table.NextSettled(hash, ref settledCursor);
            }
            else
            {
                rank = recentRank;
                recentRank = table.NextRecent(hash, ref recentCursor);
            }
            return rank;
        }
    }

    private int NextSettled(uint hash, ref int cursor)
    {
        int slot;
        do slot = settled.Next(hash, ref cursor);
        while (slot >= 0 && settledRanks[slot] < 0);
        return slot < 0 ? -1 : settledRanks[slot];
    }

    private int NextRecent(uint hash, ref int cursor)
    {
        int slot = recent.Next(hash, ref cursor);
        return slot < 0 ? -1 : recentRanks[slot];
    }
}
