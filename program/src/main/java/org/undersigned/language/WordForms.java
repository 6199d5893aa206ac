package org.undersigned.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// A language's dictionary: the readings of a word form. Closed classes (articles, pronouns,
/// prepositions, auxiliaries) come from a list of ours, `closed-en.txt` and so on, because the
/// dictionaries give them rare readings that do harm (*his* as the plural of *hi*).
///
/// Reading it costs some tens of milliseconds, so one is kept per tongue. Safe for several threads.
public final class WordForms {
  private static final Map<Tongue, WordForms> LOADED = new ConcurrentHashMap<>();

  /// Words remembered at most, so that a hostile text cannot fill the memory.
  private static final int REMEMBERED = 200_000;

  private final Tongue tongue;
  private final Dictionary dictionary;
  private final Map<String, List<Form>> closed = new HashMap<>();
  private final Map<String, List<Form>> remembered = new ConcurrentHashMap<>();

  private WordForms(Tongue tongue) {
    this.tongue = tongue;
    String folder = tongue.code();
    String name = tongue.name().toLowerCase(Locale.ROOT);
    String path = "/org/languagetool/resource/" + folder + "/" + name + ".dict";
    try {
      var url = WordForms.class.getResource(path);
      if (url == null) throw new IllegalStateException("No dictionary on the class path: " + path);
      dictionary = Dictionary.read(url);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the dictionary " + path, trouble);
    }
    for (String line : Lines.of("closed-" + folder + ".txt")) {
      String[] halves = line.split(":", 2);
      String[] kinds = halves[0].strip().split(" ");
      Feature[] features = new Feature[kinds.length - 1];
      for (int i = 1; i < kinds.length; i++) features[i - 1] = Feature.valueOf(kinds[i]);
      for (String entry : halves[1].strip().split("\\s+")) {
        String[] pair = entry.split("=");
        closed
            .computeIfAbsent(pair[0], _ -> new ArrayList<>())
            .add(Form.of(pair[pair.length - 1], Part.valueOf(kinds[0]), features));
      }
    }
  }

  public static WordForms of(Tongue tongue) {
    return LOADED.computeIfAbsent(tongue, WordForms::new);
  }

  /// All readings of a word as it stands; empty if the dictionary does not know it.
  public List<Form> of(String surface) {
    List<Form> known = remembered.get(surface);
    if (known != null) return known;
    List<Form> found = lookUp(surface);
    if (remembered.size() < REMEMBERED) remembered.put(surface, found);
    return found;
  }

  private List<Form> lookUp(String surface) {
    String small = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Form> ours = closed.get(small.replace('ё', 'е'));
    if (ours != null) return ours;
    DictionaryLookup look = new DictionaryLookup(dictionary);
    Set<Form> forms = new LinkedHashSet<>();
    add(forms, look, small);
    if (!small.equals(surface)) add(forms, look, surface);
    if (forms.isEmpty() && small.indexOf('-') > 0 && Character.isLowerCase(surface.charAt(0)))
      for (Form last : of(small.substring(small.lastIndexOf('-') + 1)))
        forms.add(
            new Form(
                small.substring(0, small.lastIndexOf('-') + 1) + last.lemma(),
                last.part(),
                last.features()));
    return List.copyOf(forms);
  }

  private void add(Set<Form> forms, DictionaryLookup look, String word) {
    for (WordData reading : look.lookup(word)) {
      CharSequence tag = reading.getTag();
      if (tag == null || tag.isEmpty()) continue;
      Tags.form(tongue, reading.getStem().toString(), tag.toString()).ifPresent(forms::add);
    }
  }
}
