using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Mail;

public sealed class MailTests
{
    private const string Head = "Received: by mx.example.org; Thu, 4 Apr 2019 08:15:41 +0000\nFrom: Bo Lind <bo@example.org>\n"
        + "Subject: Buses\nDate: Thu, 4 Apr 2019 10:15:40 +0200\nMIME-Version: 1.0\n";

    private const string Text = "The night bus to Quarry Bank returns on Monday after four years without one.";

    [Fact]
    public void A_letter_is_dated_by_nothing_but_its_own_words()
    {
        var article = Article(Head + "Content-Type: text/plain\n\n" + Text + "\n");
        Assert.Null(article.Date);
        Assert.Equal("2019-04-04", article.Saved?.Value.Text);
        Assert.Null(article.Source);
        Assert.Null(article.Byline);
    }

    [Fact]
    public void A_mail_sent_on_as_an_attachment_is_read_as_a_mail()
    {
        var mail = Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n\n--b\n"
            + $"Content-Type: message/rfc822\nContent-Disposition: attachment\n\n{Head}Content-Type: text/plain\n\n{Text}\n\n--b--\n";
        var record = Assert.Single(Records(mail));
        Assert.Equal("mail", ArticleContainers.Find(record.Original!.Header)?.Name);
    }

    [Fact]
    public void Parts_in_parts_without_end_are_a_result()
    {
        var mail = new StringBuilder(Head);
        for (var i = 0; i < 5000; i++)
            mail.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        Assert.NotEmpty(Records(mail.ToString()));
    }

    [Fact]
    public void Of_a_mailbox_one_mail_too_long_does_not_cost_the_others()
    {
        var mail = Head + "Content-Type: text/plain\n\n";
        var mailbox = $"From bo Thu Apr  4 08:15:41 2019\n{mail}{Text}\n\nFrom bo Thu Apr  4 08:15:41 2019\n{mail}"
            + string.Concat(Enumerable.Repeat(Text + "\n", 3000)) + $"\nFrom bo Thu Apr  4 08:15:41 2019\n{mail}{Text}\n";
        var records = Records(mailbox, new ContainerLimits { MaxRecordLength = 100_000 });
        Assert.Equal(["mail 1", "mail 2", "mail 3"], records.Select(record => record.Place));
        Assert.Equal("record-too-large", Assert.Single(records[1].Problems).Code);
        Assert.Single(records[2].Parse!().Articles);
    }

    [Fact]
    public void A_line_that_begins_with_from_within_a_paragraph_parts_no_mails()
    {
        var mail = $"From bo Thu Apr  4 08:15:41 2019\n{Head}Content-Type: text/plain\n\n{Text}\nFrom here it goes on to the mill.\n";
        Assert.Single(Records(mail));
    }

    [Fact]
    public void A_cutting_with_lines_like_those_of_a_mail_is_no_mail()
    {
        var header = new Original("a.txt", Encoding.UTF8.GetBytes("From: The Bank Crier\nDate: 4 April 2019\n\nBuses\n\n" + Text)).Header;
        Assert.Null(ArticleContainers.Find(header));
    }

    private static ParsedArticle Article(string mail) => Assert.Single(Assert.Single(Records(mail)).Parse!().Articles);

    private static List<ContainerRecord> Records(string mail, ContainerLimits? limits = null)
    {
        var bytes = Encoding.UTF8.GetBytes(mail);
        var container = ArticleContainers.Find(new Original("a.eml", bytes).Header)!;
        Assert.Equal("mail", container.Name);
        return [.. container.Records("a.eml", new MemoryStream(bytes), limits ?? new ContainerLimits())];
    }
}
