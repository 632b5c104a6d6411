using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Tests.Decoding;

/// <summary>Texts of a headline and a lead in encodings that nobody declares.</summary>
public sealed class EncodingGuessTests
{
    [Theory]
    [InlineData("windows-1250",
        "Přívoz končí po devadesáti letech\n\nMěstská rada rozhodla, že loď už na jaře nevyjede. Oprava mola je příliš drahá.")]
    [InlineData("iso-8859-2",
        "Żaglówka płynie dalej\n\nŁucja Źródłowska, właścicielka łodzi, kończy podróż. Córka żeglarki śpi już pod żaglem.")]
    [InlineData("windows-1251",
        "Паром больше не пойдёт\n\nГородской совет решил, что весной паром не выйдет на реку. Ремонт причала слишком дорог.")]
    [InlineData("koi8-r",
        "Паром больше не пойдёт\n\nГородской совет решил, что весной паром не выйдет на реку. Ремонт причала слишком дорог.")]
    [InlineData("iso-8859-5",
        "Паром больше не пойдёт\n\nГородской совет решил, что весной паром не выйдет на реку. Ремонт причала слишком дорог.")]
    [InlineData("windows-1253",
        "Τέλος για το πορθμείο\n\nΤο συμβούλιο αποφάσισε ότι το πλοίο δεν θα ταξιδέψει την άνοιξη. Η επισκευή είναι ακριβή.")]
    [InlineData("windows-1254",
        "Vapur artık kalkmıyor\n\nMeclis, vapurun ilkbaharda çalışmayacağına karar verdi. İskelenin onarımı çok pahalı.")]
    [InlineData("windows-1255",
        "המעבורת לא תפליג עוד\n\nהמועצה החליטה כי המעבורת לא תצא לדרך באביב. תיקון המזח יקר מדי.")]
    [InlineData("windows-1256",
        "العبارة تتوقف عن العمل\n\nقرر المجلس أن العبارة لن تبحر في الربيع. إصلاح الرصيف مكلف للغاية.")]
    [InlineData("windows-1257",
        "Keltas daugiau neplauks\n\nTaryba nusprendė, kad pavasarį keltas neišplauks. Prieplaukos remontas per brangus, sakė merė Živilė.")]
    [InlineData("shift_jis",
        "渡し船が運航を終える\n\n市議会は春から船を出さないと決めた。桟橋の修理に費用がかかりすぎるためだ。")]
    [InlineData("euc-jp",
        "渡し船が運航を終える\n\n市議会は春から船を出さないと決めた。桟橋の修理に費用がかかりすぎるためだ。")]
    [InlineData("iso-2022-jp",
        "渡し船が運航を終える\n\n市議会は春から船を出さないと決めた。桟橋の修理に費用がかかりすぎるためだ。")]
    [InlineData("euc-kr",
        "나룻배 운항 끝난다\n\n시의회는 봄부터 배를 띄우지 않기로 했다. 선착장 수리비가 너무 비싸기 때문이다.")]
    [InlineData("gb18030",
        "渡船停航\n\n市议会决定从春天起不再开船，因为修理码头的费用太高。")]
    [InlineData("gb18030",
        "渡船停航\n\n市议会决定从春天起不再开船，因为修理码头的费用太高，𠮷野先生说，他的儿子𠮷田也这样认为。")]
    [InlineData("big5",
        "渡船停航\n\n市議會決定從春天起不再開船，因為修理碼頭的費用太高。")]
    [InlineData("macintosh",
        "La traversée s’arrête\n\nLe conseil a décidé que le bac ne partirait plus dès le printemps. La réparation coûte trop cher.")]
    [InlineData("utf-16",
        "渡船停航\n\n市議會決定從春天起不再開船，因為修理碼頭的費用太高。")]
    [InlineData("utf-16",
        "The ferry ends🗞️today\n\nThe council has decided that the boat will not sail in spring, since the repair is too dear.")]
    [InlineData("utf-16BE",
        "Żaglówka płynie dalej\n\nŁucja Źródłowska, właścicielka łodzi, kończy podróż.")]
    public void A_text_is_read_in_the_encoding_that_its_letters_speak_for(string encoding, string text)
    {
        var bytes = EncodingNames.Find(encoding)!.GetBytes(text);

        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal(text, decoded.Source.Text);
        Assert.All(decoded.Problems, problem => Assert.Equal(("encoding-assumed", ProblemKind.Doubt), (problem.Code, problem.Kind)));
        var at = text.IndexOf('\n', StringComparison.Ordinal) + 2;
        Assert.Equal(text[at..], decoded.Source.Read(bytes, decoded.Source.RangeOf(at, text.Length - at)));
    }

    [Fact]
    public void A_guess_says_what_it_is_and_how_sure()
    {
        var decoded = TextDecoding.Decode(Encoding.Latin1.GetBytes(
            "Marché annulé\n\nLes étals du marché resteront vides samedi, prévient la société des forains."));

        var message = Assert.Single(decoded.Problems).Message;
        Assert.Contains("windows-1252", message, StringComparison.Ordinal);
        Assert.Matches("[0-9]+% sure", message);
    }

    [Fact]
    public void Bytes_that_make_no_words_in_any_encoding_are_not_sure()
    {
        byte[] bytes = [.. Enumerable.Range(0, 400).Select(i => (byte)(0x80 + (i * 37 % 128)))];

        Assert.Equal(ProblemKind.NotSure, Assert.Single(TextDecoding.Decode(bytes).Problems).Kind);
    }

    [Fact]
    public void What_a_person_says_is_believed()
    {
        var bytes = EncodingNames.Find("windows-1250")!.GetBytes("łódź");

        var decoded = TextDecoding.Decode(bytes, EncodingNames.Find("windows-1250"));

        Assert.Equal("łódź", decoded.Source.Text);
        Assert.Empty(decoded.Problems);
    }

    [Fact]
    public void Utf8_made_twice_is_mended_and_said()
    {
        const string Meant = "Café fermé – “pour de bon”, dit l’aînée.";
        var bytes = Encoding.UTF8.GetBytes(EncodingNames.Find("windows-1252")!.GetString(Encoding.UTF8.GetBytes(Meant)));

        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal(Meant, decoded.Source.Text);
        Assert.Equal("encoding-doubled", Assert.Single(decoded.Problems).Code);
        Assert.Equal(bytes.Length, decoded.Source.RangeOf(0, Meant.Length).Length);
        var at = Meant.IndexOf("pour", StringComparison.Ordinal);
        Assert.Equal("pour"u8.ToArray(), bytes.AsSpan(decoded.Source.RangeOf(at, 4).Start, 4).ToArray());
    }

    [Fact]
    public void A_text_that_quotes_such_an_accident_is_left_as_it_is()
    {
        const string Text = "L’éditeur avait écrit « CafÃ© » à la une, déplorait un lecteur fâché.";

        Assert.Equal(Text, TextDecoding.Decode(Encoding.UTF8.GetBytes(Text)).Source.Text);
    }

    [Fact]
    public void Lines_of_two_encodings_are_read_each_in_its_own()
    {
        byte[] bytes = [.. "L’été à la plage\n\n"u8, .. Encoding.Latin1.GetBytes("Le café est fermé.\n"), .. "Où aller ?\n"u8];

        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal("L’été à la plage\n\nLe café est fermé.\nOù aller ?\n", decoded.Source.Text);
        Assert.Equal("encoding-mixed", Assert.Single(decoded.Problems).Code);
        var at = decoded.Source.Text.IndexOf("aller", StringComparison.Ordinal);
        Assert.Equal("aller"u8.ToArray(), bytes.AsSpan(decoded.Source.RangeOf(at, 5).Start, 5).ToArray());
    }
}
