package org.undersigned.app.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Message;

/// The words of messages in one language, from `messages/<language>.properties`.
public final class Words {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
  private final String language;
  private Optional<Properties> words = Optional.empty();

  /// The words in `language` (two letters); read when the first message is worded.
  public Words(String language) {
    this.language = language;
  }

  private static Properties read(String language) {
    Properties words = new Properties();
    try (var in =
        Words.class.getResourceAsStream(
            "/org/undersigned/app/messages/" + language + ".properties")) {
      words.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      return words;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// Code and words of `message`, with its arguments in place.
  ///
  /// @throws IllegalArgumentException for a code without words: unknown codes stop the program
  public String of(Message message) {
    return message.code() + " " + worded(message);
  }

  /// The words of `message` alone, without the full stop, for reasons that stand within a sentence.
  public String ofWithoutCode(Message message) {
    return worded(message).replaceFirst("\\.$", "");
  }

  private String worded(Message message) {
    if (words.isEmpty()) words = Optional.of(read(language));
    String pattern = words.get().getProperty(message.code());
    if (pattern == null) throw new IllegalArgumentException("No words for " + message.code());
    String worded =
        ARGUMENT
            .matcher(pattern)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        message.arguments().getOrDefault(m.group(1), "(" + m.group(1) + ")")));
    return worded;
  }
}
