package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pages of the manual that tests render: each is compared with what is committed, or written anew
/// with `-Dundersigned.pages=write`.
public final class Pages {

  private Pages() {}

  /// Holds `content` against the page at `path` in the repository.
  public static void check(String path, String content) throws IOException {
    Path page = Shared.repository().resolve(path);
    if ("write".equals(System.getProperty("undersigned.pages"))) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, content);
    }
    String there = Files.exists(page) ? Files.readString(page) : "";
    assertEquals(
        content,
        there,
        path
            + " is not what the program renders; write it anew with ./mvnw -pl program -am test"
            + " -Dtest=<this test> -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dundersigned.pages=write");
  }
}
