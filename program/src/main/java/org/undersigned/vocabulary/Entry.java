package org.undersigned.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Term;

/// One meaning of a list: its code, its labels in several languages, and what it hangs on.
///
/// @param labels the label to print, by two-letter language code
/// @param otherLabels further words for the same meaning, by language; may lack a language
/// @param broader the code of this list that this one is a kind of
/// @param opposites codes of this list that must never be taken for this one
/// @param field code of the list `fields`: where the HURIDOCS formats keep it
/// @param citations provisions it may touch; that one was broken is a finding, never a word
/// @param attributes what this list says besides, under the names that the list declares
/// @param note a remark for people
public record Entry(
    Term term,
    Map<String, String> labels,
    Map<String, List<String>> otherLabels,
    Optional<String> broader,
    List<String> opposites,
    Optional<String> field,
    List<Citation> citations,
    Map<String, String> attributes,
    Optional<String> note) {
  public Entry {
    labels = Map.copyOf(labels);
    otherLabels = Map.copyOf(otherLabels);
    opposites = List.copyOf(opposites);
    citations = List.copyOf(citations);
    attributes = Map.copyOf(attributes);
  }

  /// The label in `language`, else the English one, else the code.
  public String label(String language) {
    return labels.getOrDefault(language, labels.getOrDefault("en", term.code()));
  }

  /// Every word for this meaning in `language`, the label to print first; empty if there is none.
  public List<String> wordsIn(String language) {
    List<String> words = new ArrayList<>();
    Optional.ofNullable(labels.get(language)).ifPresent(words::add);
    words.addAll(otherLabels.getOrDefault(language, List.of()));
    return List.copyOf(words);
  }
}
