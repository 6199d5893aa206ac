package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.RecordSeal;

class FrameWindowTest {
  /// A piece is a mebibyte: bodies within one, on its edge, and of several.
  private static final int[] BODIES = {0, 1, 300, (1 << 20) - 200, 1 << 20, 3 << 20, 7};

  private static final int AT = 11;

  @TempDir Path folder;

  private static List<RecordSeal.Entry> entries() {
    Random dice = new Random(5);
    List<RecordSeal.Entry> entries = new ArrayList<>();
    for (int i = 0; i < BODIES.length; i++) {
      byte[] body = new byte[BODIES[i]];
      dice.nextBytes(body);
      Bytes zeros = Bytes.zeros(32);
      entries.add(
          new RecordSeal.Entry(
              new Envelope(5, i, 0, Bytes.zeros(16), Bytes.zeros(16), zeros, zeros, zeros), body));
    }
    return entries;
  }

  private FileChannel file() throws IOException {
    return FileChannel.open(
        folder.resolve("frame"),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  @Test
  void aFrameOfManyPiecesIsReadAsItWasWritten() throws IOException {
    try (FileChannel file = file()) {
      int length = Segment.write(file, AT, entries());
      assertEquals(AT + length, file.size());
      FrameWindow frame = FrameWindow.of(file, AT, file.size()).orElseThrow();
      assertEquals(length, frame.length());
      assertTrue(frame.crcStands());
      List<Segment.Placed> placed = Segment.entries(frame).orElseThrow();
      assertEquals(BODIES.length, placed.size());
      for (int i = 0; i < BODIES.length; i++) {
        assertEquals(i, placed.get(i).envelope().sequence());
        int begin = placed.get(i).at() + Envelope.LENGTH + 4;
        assertArrayEquals(entries().get(i).body(), frame.bytes(begin, placed.get(i).bodyLength()));
      }
    }
  }

  @Test
  void aByteThatWasAlteredAnywhereIsSeenAndAFrameThatIsCutOffIsNone() throws IOException {
    try (FileChannel file = file()) {
      int length = Segment.write(file, AT, entries());
      for (int at : new int[] {8, 200, 1 << 20, (1 << 20) + 5, length - 5, length - 1}) {
        ByteBuffer octet = ByteBuffer.allocate(1);
        file.read(octet, AT + at);
        byte was = octet.get(0);
        file.write(ByteBuffer.wrap(new byte[] {(byte) (was ^ 1)}), AT + at);
        assertFalse(FrameWindow.of(file, AT, file.size()).orElseThrow().crcStands(), "at " + at);
        file.write(ByteBuffer.wrap(new byte[] {was}), AT + at);
      }
      assertEquals(Optional.empty(), FrameWindow.of(file, AT, file.size() - 1));
      assertEquals(Optional.empty(), FrameWindow.of(file, AT + 1, file.size()));
    }
  }
}
