package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small office documents, put together by hand.
final class Office {
  private Office() {}

  /// A ZIP archive of names and contents, in turn.
  static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A workbook with one sheet of this content.
  static byte[] workbook(String sheet) {
    return zip(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='List' sheetId='1'"
            + " r:id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='DD.MM.YYYY'/><numFmt"
            + " numFmtId='165' formatCode='mmm yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
            + " numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/></cellXfs></styleSheet>",
        "xl/sharedStrings.xml",
        "<sst><si><t>Name</t></si><si><r><t>Orlan </t></r><r><t>Vesht</t></r></si></sst>",
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + sheet + "</worksheet>");
  }

  /// A word processor's document with this body.
  static byte[] document(String body) {
    return zip(
        "word/document.xml", "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }
}
