using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Language;

public sealed class WordIndexTests
{
    private static readonly string[] Words =
        ["a", "he", "the", "said", "mayor", "harbor", "council", "minister", "spokesman", "it's", "vice-chairwoman", "über", "bürgermeisterin", "mr.", "1"];

    private static readonly WordIndex Index = IndexOf(Words);

    [Fact]
    public void EveryWord_IsFoundInWhateverCase_AtTheTextsEndToo()
    {
        for (int i = 0; i < Words.Length; i++)
            foreach (string form in (string[])[Words[i], Words[i].ToUpperInvariant(), Words[i].Replace('\'', '’')])
                foreach (string text in (string[])[form, form + " and so on it goes", "x" + form])
                {
                    int start = text.IndexOf(form, StringComparison.Ordinal);
                    Index.Find(text, start, start + form.Length).ShouldBe((ulong)i + 1, text);
                }
    }

    [Fact]
    public void WhatIsNoWord_HasNoBits()
    {
        foreach (string other in (string[])["", "b", "th", "them", "saide", "councils", "spokesma", "spokesman.", "vice_chairwoman", "uber", "[he", "Ńhe", "q",
            "¡", "mr", "\0the", "the\0", "@", "\u0131t's"])
            Index.Find(other + " and so on it goes", 0, other.Length).ShouldBe(0UL, other);
    }

    [Fact]
    public void AWordThatIsAddedAgain_HasTheBitsOfBoth()
    {
        var index = new WordIndex();
        foreach (var (word, bits) in (ReadOnlySpan<(string, ulong)>)[("said", 1), ("spokeswoman", 1), ("SAID", 4), ("Spokeswoman", 8)]) index.Add(word.AsSpan(),
            bits);
        index.Find("said", 0, 4).ShouldBe(5UL);
        index.Find("spokeswoman", 0, 11).ShouldBe(9UL);
    }

    // Letters that are not ASCII have no key, at the beginning of a long word or at its end.
    [Fact]
    public void LongWordsOfOtherLetters_AreNotOne()
    {
        string[] words = ["überlandvertrag", "öffnungsvertrag", "möbelbauvertrag", "strassenbäume", "strassenkämpfe"];
        var index = IndexOf(words);
        for (int i = 0; i < words.Length; i++) index.Find(words[i], 0, words[i].Length).ShouldBe((ulong)i + 1, words[i]);
    }

    [Fact]
    public void ManyWords_AreAllFoundAndNoOthers()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(i => (i % 2 == 0 ? "w" : "a-long-word-") + i)];
        var index = IndexOf(words);
        for (int i = 0; i < words.Length; i++) index.Find(words[i], 0, words[i].Length).ShouldBe((ulong)i + 1);
        for (int i = 5000; i < 9000; i++) index.Find("w" + i, 0, 5).ShouldBe(0UL);
    }

    [Fact]
    public void TheRowsOfATable_AreReadWithoutCommentsAndBlanks()
    {
        var read = new List<string>();
        for (var rows = new LexiconRows("# words\n\nsaid\tsay past\r\n harbour \nlast\t x \t"); rows.Next();)
            read.Add(rows.Text[rows.Key..rows.KeyEnd] + "=" + rows.Text[rows.Value..rows.ValueEnd]);
        read.ShouldBe(["said=say past", "harbour=", "last=x"]);
    }

    [Fact]
    public void LettersAndDigits_EndWhereTheyEndOneByOne()
    {
        var random = new Random(7);
        string signs = "azAZ09mM5 '’-./@[`{éÉß日\u00a0\ud83d\ude00_\u0130ſ";
        for (int round = 0; round < 20_000; round++)
        {
            var characters = new char[random.Next(1, 24)];
            for (int i = 0; i < characters.Length; i++) characters[i] = random.Next(4) == 0 ? signs[random.Next(signs.Length)] : (char)('a' + random.Next(26));
            string text = new(characters);
            int start = random.Next(text.Length), limit = random.Next(start, text.Length + 1), end = start;
            while (end < limit && char.IsLetterOrDigit(text[end])) end++;
            PackedCharacters.AlphanumericEnd(text, start, limit).ShouldBe(end, text);
        }
    }

    [Fact]
    public void EveryCharacter_IsClassifiedAndFoldedAsAlone()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            for (int place = 0; place < PackedCharacters.Count; place++)
            {
                string text = "aZ09mM5x".Remove(place, 1).Insert(place, ((char)c).ToString());
                ulong packed = PackedCharacters.Of(text, 0);
                PackedCharacters.IsAscii(packed).ShouldBe(c < 128);
                PackedCharacters.Alphanumeric(packed).ShouldBe(c < 128 && char.IsLetterOrDigit((char)c) ? PackedCharacters.Count : place);
                if (c < 128) PackedCharacters.Fold(packed).ShouldBe(PackedCharacters.Of(text.ToLowerInvariant(), 0));
            }
        }
    }

    [Fact]
    public void AWordsKey_IsTheSameWhereverItStands()
    {
        foreach (string word in (string[])["a", "said", "O'Brien", "councils", "spokesman", "2nd", "über", "don’t", "\u212Aelvin", "a\0"])
        {
            ulong key = WordKey.Of(word.AsSpan());
            foreach (string text in (string[])[word, word + " and so on it goes", word + "“ and so on", word + "’ and so on"])
            {
                WordKey.Of(text, 0, word.Length).ShouldBe(key, text);
                if (word[^1] == '\0') continue;
                WordKey.WordEnd(text, 0, text.Length, out ulong read).ShouldBe(word.Length, text);
                read.ShouldBe(key, text);
                WordKey.WordEnd(text, 0, text.Length).ShouldBe(word.Length, text);
            }
        }
        WordKey.Of("DON’T".AsSpan()).ShouldBe(WordKey.Of("don't".AsSpan()));
        WordKey.IsWhole(WordKey.Of("councils".AsSpan())).ShouldBeTrue();
        WordKey.IsWhole(WordKey.Of("spokesman".AsSpan())).ShouldBeFalse();
        WordKey.Of("spokesman".AsSpan()).ShouldBe(WordKey.Of("spokesmaN and".AsSpan()));
        WordKey.Of("über".AsSpan()).ShouldBe(0UL);
    }

    [Fact]
    public void TheNextCapital_IsFoundAsOneByOne_AlsoBehindPunctuationThatIsNotAscii()
    {
        var random = new Random(11);
        string signs = "AMZ@[`a{ÀÉézßЖж\u00c1\u0141\u1041\u1fff\u2000\u2001’“\u206f\u2070\u2102\uff21日\u007f\0";
        for (int round = 0; round < 20_000; round++)
        {
            var characters = new char[random.Next(1, 90)];
            for (int i = 0; i < characters.Length; i++) characters[i] = random.Next(12) == 0 ? signs[random.Next(signs.Length)] : (char)('a' + random.Next(26));
            string text = new(characters);
            int start = random.Next(text.Length), limit = random.Next(start, text.Length + 1), next = start;
            while (next < limit && !char.IsUpper(text[next])) next++;
            PackedCharacters.NextCapital(text, start, limit).ShouldBe(next, text);
        }
    }

    [Fact]
    public void LettersInLowerCase_BeginWhereTheyBeginOneByOne()
    {
        var random = new Random(23);
        string signs = " aAzZ`{@[éß日9";
        for (int round = 0; round < 20_000; round++)
        {
            var characters = new char[random.Next(1, 24)];
            for (int i = 0; i < characters.Length; i++) characters[i] = random.Next(6) == 0 ? signs[random.Next(signs.Length)] : (char)('a' + random.Next(26));
            string text = new(characters);
            int start = random.Next(text.Length), end = random.Next(start, text.Length + 1), first = end;
            while (first > start && char.IsAsciiLetterLower(text[first - 1])) first--;
            PackedCharacters.LowerStart(text, start, end).ShouldBe(first, text);
        }
    }

    [Fact]
    public void ACharacterSet_FindsItsNextCharacter()
    {
        var set = new CharacterSet("\"“x");
        set.Next("ab“c\"", 0, 5).ShouldBe(2);
        set.Next("ab“c\"", 3, 5).ShouldBe(4);
        set.Next("ab“c\"", 3, 4).ShouldBe(4);
        set.Next("ab", 2, 2).ShouldBe(2);
    }

    [Fact]
    public void AWordThatIsReadOn_EndsAndIsFoundAsWhenItsEndIsKnown()
    {
        var index = IndexOf(["said", "spokeswo", "spokeswoman", "counterrevolutionary", "über", "bürgermeisterin", "a1"]);
        foreach (string word in (string[])["said", "SAID", "spokeswo", "spokeswom", "spokeswoman", "counterrevolutionary", "über", "Bürgermeisterin", "a1",
            "saids", "a", "-", "é"])
            foreach (string text in (string[])[word, word + " and so on it goes", word + "’s and so on it goes", word + "“ and so on it goes",
                word + "é and so on"])
                for (int limit = 0; limit <= text.Length; limit++)
                {
                    ulong bits = index.Read(text, 0, limit, out int end);
                    end.ShouldBe(PackedCharacters.AlphanumericEnd(text, 0, limit), text);
                    bits.ShouldBe(index.Find(text, 0, end), text);
                }
    }

    private static WordIndex IndexOf(string[] words)
    {
        var index = new WordIndex();
        for (int i = 0; i < words.Length; i++) index.Add(words[i].AsSpan(), (ulong)i + 1);
        return index;
    }
}
