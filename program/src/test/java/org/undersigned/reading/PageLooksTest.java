package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.reading.ReadingDesk.Leave;

class PageLooksTest {

  private static PageLook look(String name, byte[] bytes, int page) {
    return PageLooks.at(new Document(Fingerprint.of(bytes), name, bytes), page, ReadLimits.usual());
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = drawn.createGraphics();
    drawing.setColor(Color.ORANGE);
    drawing.fillRect(0, 0, width, height);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(drawn, "jpg", bytes);
    return bytes.toByteArray();
  }

  /// A big-endian TIFF structure: the camera, and the part of the place with its four entries.
  private static byte[] exif() {
    ByteBuffer tiff = ByteBuffer.allocate(200);
    tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0110, 2, 6, 100);
    entry(tiff, 0x8825, 4, 1, 38);
    tiff.position(38).putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    entry(tiff, 2, 5, 3, 110);
    entry(tiff, 3, 2, 2, 'W' << 24);
    entry(tiff, 4, 5, 3, 134);
    tiff.position(100).put("K-200".getBytes(StandardCharsets.US_ASCII));
    tiff.position(110);
    for (int each : new int[] {12, 1, 30, 1, 36, 1, 45, 1, 15, 1, 0, 1}) tiff.putInt(each);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static byte[] withExif(byte[] jpeg, byte[] tiff) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.length);
    all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1);
    all.putShort((short) (tiff.length + 8)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    return all.put(tiff).put(jpeg, 2, jpeg.length - 2).array();
  }

  @Test
  void aPageOfAPdfIsDrawnInTheSizeItsBoxesCountIn() throws IOException {
    byte[] pdf = PdfPages.of(List.of(List.of(new PdfPages.Run(72, 100, 12, "Two boats"))), 90);
    PageLook.Picture picture = look("a.pdf", pdf, 1).picture().orElseThrow();
    assertTrue(picture.width() > picture.height(), "turned as it is shown");
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertEquals(
        picture.width() / picture.height(), drawn.getWidth() / (double) drawn.getHeight(), 0.01);
    assertEquals(Optional.empty(), look("a.pdf", pdf, 2).picture());
  }

  @Test
  void whatACameraWroteIsReadAndThePictureIsDrawnWithoutIt() throws IOException {
    byte[] photograph = withExif(jpeg(3000, 1500), exif());
    PageLook look = look("boat.jpg", photograph, 1);
    assertEquals(
        List.of(
            new PageLook.Fact("Camera", "K-200"),
            new PageLook.Fact("Place (WGS 84)", "12.510000, -45.250000")),
        look.facts());
    PageLook.Picture picture = look.picture().orElseThrow();
    assertEquals(3000, picture.width(), "in the pixels of the original");
    assertTrue(ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth() < 2000);
    assertEquals(
        -1,
        new String(picture.png(), StandardCharsets.ISO_8859_1).indexOf("K-200"),
        "none of the file's own bytes");
  }

  /// Whatever stands in the structure, it is left out or read, and nothing is thrown.
  @Property(tries = 300)
  void alteredExifNeverStopsTheReader(
      @ForAll @IntRange(max = 199) int at, @ForAll byte value, @ForAll @IntRange(max = 199) int end)
      throws IOException {
    byte[] tiff = exif();
    tiff[at] = value;
    Exif.of(withExif(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0}, tiff));
    Exif.of(Arrays.copyOf(tiff, end));
  }

  @Test
  void filesThatCannotBeDrawnGiveNothing() throws IOException {
    byte[] cut = Arrays.copyOf(jpeg(50, 50), 200);
    for (String name : List.of("a.jpg", "a.pdf", "a.txt"))
      look(name, cut, 1).picture().ifPresent(each -> assertTrue(each.width() > 0));
    assertEquals(
        PageLook.NOTHING, look("a.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8), 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PageLook.Picture(10, 10, "<svg/>".getBytes(StandardCharsets.UTF_8)),
        "a child that sends anything but a PNG is not believed");
  }

  @Test
  void theDeskShowsPagesThroughItsChild() throws IOException {
    byte[] pdf = PdfPages.of(List.of(List.of(new PdfPages.Run(72, 100, 12, "Two boats"))), 0);
    Document document = new Document(Fingerprint.of(pdf), "a.pdf", pdf);
    try (ReadingDesk desk =
        ReadingDesk.open(ReadingDeskTest.settings(ReadLimits.usual(), Leave.UNJAILED))) {
      PageLook look = desk.look(document, 1);
      assertEquals(595, look.picture().orElseThrow().width(), 1);
    }
  }
}
