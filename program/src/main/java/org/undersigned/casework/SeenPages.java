package org.undersigned.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.archive.Retrieval;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.reading.Document;
import org.undersigned.reading.PageLook;
import org.undersigned.reading.ReadingDesk;

/// Pages of a case's exhibits as pictures, and what the files say of themselves: made in the jail
/// when asked for, the last ones remembered, nothing of it written anywhere. Threads may share it.
public final class SeenPages implements AutoCloseable {
  private static final int REMEMBERED = 12;

  private final OpenCase opened;
  private final Desks.Program program;
  private Optional<ReadingDesk> desk = Optional.empty();
  private final Map<Asked, PageLook> seen =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, PageLook> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Asked(Fingerprint exhibit, int page) {}

  /// @param program starts the jailed process when the first page is asked for
  public SeenPages(OpenCase opened, Desks.Program program) {
    this.opened = opened;
    this.program = program;
  }

  /// Whether pages of an exhibit of this kind can be shown.
  public static boolean hasPages(Exhibit exhibit) {
    return exhibit.mediaType().startsWith("image/")
        || exhibit.mediaType().equals("application/pdf");
  }

  /// A page of an exhibit.
  ///
  /// @param page from 1; zero for none, where only the file's own facts are wanted
  public synchronized PageLook look(Fingerprint exhibit, int page) {
    Asked asked = new Asked(exhibit, page);
    PageLook known = seen.get(asked);
    if (known != null) return known;
    PageLook fresh = document(exhibit).map(each -> desk().look(each, page)).orElse(NOTHING);
    seen.put(asked, fresh);
    return fresh;
  }

  private static final PageLook NOTHING = new PageLook(Optional.empty(), List.of());

  private ReadingDesk desk() {
    if (desk.isEmpty())
      desk = Optional.of(Desks.open(program, Desks.Jail.REQUIRED, List.of(opened.vault())));
    return desk.get();
  }

  private Optional<Document> document(Fingerprint exhibit) {
    if (opened.book().exhibit(exhibit).isEmpty()) return Optional.empty();
    if (!(opened.bytesOf(exhibit) instanceof Retrieval.Found(InputStream bytes, long _)))
      return Optional.empty();
    try (bytes) {
      return Optional.of(
          new Document(exhibit, opened.book().nameOf(exhibit), bytes.readAllBytes()));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    desk.ifPresent(ReadingDesk::close);
    desk = Optional.empty();
  }
}
