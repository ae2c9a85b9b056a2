using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Language;

public sealed class CharacterBitsTests
{
    // Every kind of character, the neighbours of the ranges, apostrophes, halves of pairs, and what folds or narrows into ASCII.
    private const string Signs = "azAZ09mM5 '’-./@[`{:~\t\n\v\r\u001f\u007f\u0080\u0085éÉßǅⅧ٣日\u00a0\u2003\ud83d\ude00_\u0130ſ\u0127\u0141\u0161Ａ\0\uffff";

    [Fact]
    public void EachCharacter_IsOfTheKindThatItIsAlone()
    {
        foreach (var (text, start, end) in Stretches(3_000))
        {
            var bits = CharacterBits.Of(text, start, end);
            Same(bits, CharacterBits.WithoutVectors(text, start, end), text);
            for (int i = 0; i < CharacterBits.Count; i++)
            {
                char c = start + i < end ? text[start + i] : '.';
                Bit(bits.Capitals, i).ShouldBe(char.IsUpper(c), text);
                Bit(bits.Letters, i).ShouldBe(char.IsLetter(c) && !char.IsUpper(c), text);
                Bit(bits.Digits, i).ShouldBe(char.IsDigit(c), text);
                Bit(bits.Spaces, i).ShouldBe(char.IsWhiteSpace(c), text);
                Bit(bits.Apostrophes, i).ShouldBe(c is '\'' or '’', text);
                Bit(bits.Foreign, i).ShouldBe(c >= 128, text);
            }
        }
    }

    [Fact]
    public void EveryCharacter_IsClassifiedInEveryPlace()
    {
        for (int c = 0; c <= char.MaxValue; c += c < 1024 ? 1 : 13)
        {
            string text = new((char)c, CharacterBits.Count);
            ulong all = char.IsUpper((char)c) ? ulong.MaxValue : 0;
            CharacterBits.Of(text, 0, text.Length).Capitals.ShouldBe(all);
            Same(CharacterBits.Of(text, 0, text.Length), CharacterBits.WithoutVectors(text, 0, text.Length), $"U+{c:X4}");
        }
    }

    [Fact]
    public void Words_StandWhereTheyAreReadOneByOne()
    {
        foreach (var (text, start, end) in Stretches(3_000))
        {
            var found = new List<(int, int)>();
            var others = new List<int>();
            var words = default(WordBits);
            for (int from = start; from < end; from += CharacterBits.Count)
            {
                words.Go(text, from, end, CharacterBits.Of(text, from, end));
                for (ulong rest = words.Starts; rest != 0; rest &= rest - 1) found.Add((from + Bits.First(rest), words.End(text, from, Bits.First(rest), end)));
                for (ulong rest = words.Others; rest != 0; rest &= rest - 1) others.Add(from + Bits.First(rest));
            }
            var expected = new List<(int, int)>();
            var between = new List<int>();
            for (int at = start; at < end;)
            {
                if (!char.IsLetterOrDigit(text[at])) { between.Add(at++); continue; }
                int wordEnd = at;
                while (wordEnd < end && (char.IsLetterOrDigit(text[wordEnd]) || text[wordEnd] is '\'' or '’' && wordEnd + 1 < end
                    && char.IsLetterOrDigit(text[wordEnd + 1]))) wordEnd++;
                expected.Add((at, at = wordEnd));
            }
            found.ShouldBe(expected, text);
            var walked = new List<(int, int)>();
            for (var word = new WordWalk(text, start, end); word.Next();) walked.Add((word.Start, word.End));
            walked.ShouldBe(expected, text);
            others.ShouldBe(between, text);
            foreach (var (first, wordEnd) in expected)
            {
                ulong key = WordKey.OfWord(text, first, wordEnd);
                key.ShouldBe(WordKey.Of(text.AsSpan(first, wordEnd - first)), text);
                WordKey.HashOfWord(text, first, wordEnd, key).ShouldBe(WordKey.Hash(text, first, wordEnd), text);
            }
        }
    }

    [Fact]
    public void TheNextDigit_IsTheOneFoundOneByOne()
    {
        foreach (var (text, start, end) in Stretches(3_000))
        {
            int at = start;
            while (at < end && !char.IsAsciiDigit(text[at])) at++;
            PackedCharacters.NextDigit(text, start, end).ShouldBe(at, text);
            PackedCharacters.NextDigitOfFours(text, start, end).ShouldBe(at, text);
        }
        for (int c = 0; c <= char.MaxValue; c++) PackedCharacters.NextDigitOfFours(new string((char)c, 5), 0, 5).ShouldBe(char.IsAsciiDigit((char)c) ? 0 : 5);
        PackedCharacters.NextDigit("7", 1, 0).ShouldBe(0);
        PackedCharacters.NextDigitOfFours("7", 1, 0).ShouldBe(0);
    }

    [Fact]
    public void Bits_AreCountedAndFoundOneByOne()
    {
        var random = new Random(5);
        for (int round = 0; round < 2000; round++)
        {
            ulong bits = (ulong)random.NextInt64() << random.Next(64) | 1UL << random.Next(64);
            int[] set = [.. Enumerable.Range(0, 64).Where(i => Bit(bits, i))];
            Bits.Count(bits).ShouldBe(set.Length);
            Bits.First(bits).ShouldBe(set[0]);
        }
    }

    private static bool Bit(ulong bits, int i) => (bits >> i & 1) != 0;

    private static void Same(in CharacterBits one, in CharacterBits other, string text)
    {
        one.Capitals.ShouldBe(other.Capitals, text);
        one.Letters.ShouldBe(other.Letters, text);
        one.Digits.ShouldBe(other.Digits, text);
        one.Spaces.ShouldBe(other.Spaces, text);
        one.Apostrophes.ShouldBe(other.Apostrophes, text);
        one.Foreign.ShouldBe(other.Foreign, text);
    }

    // Stretches of up to three steps: mostly letters, or mostly symbols, with words across the steps' ends.
    private static IEnumerable<(string Text, int Start, int End)> Stretches(int count)
    {
        var random = new Random(11);
        for (int round = 0; round < count; round++)
        {
            var characters = new char[random.Next(1, 200)];
            int rarity = random.Next(1, 30);
            for (int i = 0; i < characters.Length; i++) characters[i] = random.Next(rarity) == 0 ? Signs[random.Next(Signs.Length)]
                : (char)('a' + random.Next(26));
            int start = random.Next(4) == 0 ? random.Next(characters.Length) : 0;
            yield return (new string(characters), start, random.Next(4) == 0 ? random.Next(start, characters.Length) + 1 : characters.Length);
        }
    }
}
