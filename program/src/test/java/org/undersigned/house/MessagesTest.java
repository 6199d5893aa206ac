package org.undersigned.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;

/// The codes in the source, the words in the resource file and the pages in `codes.md` are the
/// same.
class MessagesTest {

  private static final Pattern IN_SOURCE = Pattern.compile("\"([A-Z]{2,8}-\\d{2})\"");
  private static final Pattern IN_PAGE = Pattern.compile("(?m)^### ([A-Z]{2,8}-\\d{2})\\b");
  private static final String WORDS =
      "program/src/main/resources/org/undersigned/app/messages/en.properties";

  @Test
  void everyCodeInTheSourceHasWordsAndEveryWordsHaveACode() throws IOException {
    TreeSet<String> inSource = new TreeSet<>();
    for (Path file : SourceRulesTest.sources())
      if (file.toString().contains("/program/src/main/"))
        IN_SOURCE.matcher(Files.readString(file)).results().forEach(m -> inSource.add(m.group(1)));
    assertEquals(inSource, codesWithWords());
  }

  @Test
  void everyCodeHasAPage() throws IOException {
    String page = Files.readString(Shared.repository().resolve("docs/reference/codes.md"));
    TreeSet<String> pages =
        IN_PAGE
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codesWithWords(), pages);
  }

  private static TreeSet<String> codesWithWords() throws IOException {
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(Shared.repository().resolve(WORDS))) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
