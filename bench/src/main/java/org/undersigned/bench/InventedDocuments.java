package org.undersigned.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Documents of invented events in the formats that investigators are handed, and a few that are
/// damaged. The same seed makes the same documents.
final class InventedDocuments {
  private static final String[] SENTENCES = {
    "The Ministry of the Interior said on 14 March 2031 that 37 people had been detained in %2$s.",
    "According to the Lawyers' Network, at least 12 detainees were beaten at the depot of %2$s.",
    "%1$s was taken from his home in %2$s on the night of 5 to 6 March 2031, his wife said.",
    "We call on the authorities to investigate the death of %1$s within three months.",
    "Police denied that anybody had been killed in %2$s.",
    "The hospital of %2$s registered 41 wounded between 4 and 9 March 2031.",
    "Le 7 mars 2031, des témoins ont déclaré qu'une soixantaine de personnes avaient disparu.",
    "По словам адвоката, не менее 20 задержанных были избиты 8 марта 2031 года.",
    "The names of the dead were not published, and the families were told to be silent.",
  };

  private final Random random;
  private final InventedList lists;
  private final String[] given;
  private final String[] surnames;
  private final String[] places;

  InventedDocuments(long seed) throws IOException {
    random = new Random(seed);
    lists = new InventedList(seed);
    given = InventedNames.words("given-names.txt", seed);
    surnames = InventedNames.words("surnames.txt", seed + 1);
    places = InventedNames.places(surnames, 200);
  }

  /// Writes `count` documents into `folder`, a hundred to a folder below; gives their bytes in all.
  long write(Path folder, int count) throws IOException {
    long bytes = 0;
    for (int i = 0; i < count; i++) {
      Path part = Files.createDirectories(folder.resolve("%03d".formatted(i / 100)));
      Document document = document(i);
      Files.write(part.resolve(document.name()), document.bytes());
      bytes += document.bytes().length;
    }
    return bytes;
  }

  private record Document(String name, byte[] bytes) {}

  private Document document(int number) throws IOException {
    String name = "%05d".formatted(number);
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> new Document(name + ".txt", utf8(text(6 + random.nextInt(30))));
      case 4 -> new Document(name + ".txt", cyrillic());
      case 5, 6, 7, 8 -> new Document(name + ".html", utf8(page()));
      case 9, 10 -> new Document(name + ".docx", docx());
      case 11, 12, 13 -> new Document(name + ".pdf", pdf(1 + random.nextInt(4)));
      case 14, 15 -> new Document(name + ".csv", utf8(list(20 + random.nextInt(60))));
      case 16, 17 -> new Document(name + ".eml", utf8(mail()));
      case 18 ->
          new Document(name + ".zip", zip("note.txt", utf8(text(5)), "list.csv", utf8(list(10))));
      default -> new Document(name + ".pdf", cut(pdf(1)));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A text of `sentences` sentences in paragraphs of three.
  String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++)
      text.append(sentence(SENTENCES[random.nextInt(SENTENCES.length)]))
          .append(i % 3 == 2 ? "\n\n" : " ");
    return text.toString();
  }

  private String sentence(String pattern) {
    return pattern.formatted(
        capital(given[random.nextInt(given.length)])
            + " "
            + capital(surnames[random.nextInt(surnames.length)]),
        capital(places[random.nextInt(places.length)]));
  }

  private byte[] cyrillic() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) text.append(SENTENCES[7]).append(' ');
    return text.toString().getBytes(Charset.forName("windows-1251"));
  }

  private String page() {
    return "<html><head><title>Note</title></head><body><h1>What happened</h1><p>"
        + text(8 + random.nextInt(20)).replace("\n\n", "</p><p>")
        + "</p></body></html>";
  }

  private String list(int rows) {
    StringBuilder list = new StringBuilder("No.;Name;Born or age;Sex;Taken on;Where;Status\n");
    for (int i = 1; i <= rows; i++)
      list.append(String.join(";", lists.row(i).subList(0, 7)).replace("\n", " ")).append('\n');
    return list.toString();
  }

  private String mail() {
    return "From: a@example.org\r\nTo: b@example.org\r\nSubject: Note\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain;"
        + " charset=utf-8\r\n\r\n"
        + text(5)
        + "\r\n--part\r\nContent-Type: text/plain; charset=utf-8; name=note.txt\r\n"
        + "Content-Disposition: attachment; filename=note.txt\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(utf8(text(6)))
        + "\r\n--part--\r\n";
  }

  private byte[] docx() throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : text(8 + random.nextInt(20)).split("\n\n"))
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return zip(
        "word/document.xml",
        utf8(
            "<w:document xmlns:w=\""
                + namespace
                + "\"><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  /// A PDF of `pages` full pages.
  byte[] pdf(int pages) throws IOException {
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 11);
          content.setLeading(15);
          content.newLineAtOffset(60, 730);
          for (String line : lines(38)) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private List<String> lines(int count) {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      StringBuilder line = new StringBuilder();
      for (String word : sentence(SENTENCES[random.nextInt(7)]).split(" ")) {
        if (line.length() + word.length() > 85) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines.subList(0, count);
  }

  private static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length / 3);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
