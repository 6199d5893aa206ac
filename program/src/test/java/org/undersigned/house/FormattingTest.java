package org.undersigned.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;

/// Every source file is formatted by google-java-format. With `-Dundersigned.format=apply` the
/// files are formatted instead of checked.
class FormattingTest {

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    boolean apply = "apply".equals(System.getProperty("undersigned.format"));
    TreeSet<String> unformatted = new TreeSet<>();
    Formatter formatter = new Formatter();
    for (Path file : SourceRulesTest.sources()) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (formatted.equals(source)) continue;
      if (apply) Files.writeString(file, formatted);
      else unformatted.add(Shared.repository().relativize(file).toString());
    }
    assertEquals(
        new TreeSet<>(),
        unformatted,
        "format them with ./mvnw -pl program -am test -Dtest=FormattingTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dundersigned.format=apply");
  }
}
