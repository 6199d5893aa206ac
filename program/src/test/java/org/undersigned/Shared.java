package org.undersigned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// The folder of designs, real documents and measuring sets, which is not part of the repository:
/// `UNDERSIGNED_SHARED`, else `../shared` beside the repository. A test that needs a file of it
/// skips plainly where it is absent, and the skips are counted in the output.
public final class Shared {

  private static final AtomicInteger SKIPS = new AtomicInteger();

  private Shared() {}

  /// The file at `path` in the shared folder; skips the calling test where there is none.
  public static Path file(String path) {
    Path file = folder().resolve(path);
    if (!Files.exists(file)) {
      System.out.println(
          "skipped, the shared folder has no "
              + path
              + " (skips so far: "
              + SKIPS.incrementAndGet()
              + ")");
      Assumptions.abort("The shared folder has no " + path + "; set UNDERSIGNED_SHARED to read it");
    }
    return file;
  }

  /// The text of a UTF-8 file in the shared folder; skips the calling test where there is none.
  public static String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
  }

  private static Path folder() {
    String named = System.getenv("UNDERSIGNED_SHARED");
    return named != null ? Path.of(named) : repository().resolveSibling("shared");
  }

  /// The repository's root: the nearest folder upwards that holds `ARCHITECTURE.md`.
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve("ARCHITECTURE.md"))) here = here.getParent();
    if (here == null)
      throw new IllegalStateException("No ARCHITECTURE.md above the working folder");
    return here;
  }
}
