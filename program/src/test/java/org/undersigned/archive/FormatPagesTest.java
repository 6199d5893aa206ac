package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.Fields;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.PassphraseSlot;
import org.undersigned.seal.SealedFile;
import org.undersigned.seal.SealedRecord;

/// The pages on the formats say what the classes write.
class FormatPagesTest {
  private static final Map<String, Fields> LAYOUTS =
      Map.of(
          "PassphraseSlot.LAYOUT", PassphraseSlot.LAYOUT,
          "KeyFile.HEADER", KeyFile.HEADER,
          "SealedFile.HEADER", SealedFile.HEADER,
          "SealedRecord.PARTS", SealedRecord.PARTS,
          "Segment.HEADER", Segment.HEADER,
          "Segment.FRAME", Segment.FRAME,
          "Envelope.LAYOUT", Envelope.LAYOUT,
          "Attachment.LAYOUT", Attachment.LAYOUT,
          "Acknowledged.LAYOUT", Acknowledged.LAYOUT);

  private static String page(String name) throws IOException {
    return Files.readString(Shared.repository().resolve("docs/reference/" + name));
  }

  @Test
  void everyLayoutStandsInThePageAsTheClassHasIt() throws IOException {
    var page = page("archive-format.md");
    LAYOUTS.forEach((name, layout) -> assertTrue(page.contains(layout.table()), name));
  }

  @Test
  void theTypesOfEntriesStandInBothPages() throws IOException {
    var rows =
        Arrays.stream(EntryType.values())
            .map(each -> "| %d | `%s` |".formatted(each.code(), each.word()))
            .collect(Collectors.joining("\n"));
    assertTrue(page("archive-format.md").contains("| Code | Type |\n|---:|---|\n" + rows + "\n"));
    assertTrue(page("dossier-format.md").contains("| Code | Type |\n|---:|---|\n" + rows + "\n"));
    assertTrue(page("dossier-format.md").contains(Envelope.LAYOUT.table()));
  }

  @Test
  void theNumbersInThePageAreThoseOfTheClasses() throws IOException {
    var page = page("archive-format.md");
    for (var words :
        List.of(
            "reached %,d entries or %d MiB"
                .formatted(Segment.MOST_ENTRIES, Segment.MOST_BYTES >> 20),
            "of up to %,d bytes of plaintext".formatted(SealedFile.CHUNK),
            "after every %,d entries, with the first entry after %d hours"
                .formatted(Log.CHECKPOINT_ENTRIES, Log.CHECKPOINT_AGE.toHours()),
            "At most %d MiB.".formatted(SealedRecord.LARGEST_CONTENT >> 20))) {
      assertTrue(page.contains(words), words);
    }
  }

  @Test
  void theLayoutsAreAsLongAsWhatIsWritten() {
    assertEquals(148, Envelope.LAYOUT.length());
    assertEquals(32, SealedFile.HEADER.length());
    assertEquals(185, PassphraseSlot.LAYOUT.length());
    assertEquals(40, Segment.HEADER.length());
    assertEquals(88, Acknowledged.LAYOUT.length());
    assertEquals(57, Attachment.LAYOUT.length());
  }
}
