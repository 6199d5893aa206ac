package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who speaks, from the document's author to the one whose words these are.
///
/// @param last who the last name stands for, where it is known
record Voices(List<String> names, Optional<Somebody> last) {
  Voices {
    names = List.copyOf(names);
  }

  static Voices of(String author) {
    return new Voices(List.of(author), Optional.empty());
  }

  /// These voices and one more. Somebody who tells what they said themselves adds no link.
  Voices and(Named speaker) {
    if (speaker.author() && names.size() == 1) return this;
    boolean once = names.size() == 2 && names.getLast().startsWith(names.getFirst() + ", ");
    if (speaker.author() && once) return this;
    if (names.getLast().equalsIgnoreCase(speaker.name())) return this;
    List<String> longer = new ArrayList<>(names);
    longer.add(speaker.name());
    return new Voices(longer, speaker.somebody());
  }

  boolean isAuthor() {
    return names.size() == 1;
  }

  /// A name that words stand for.
  ///
  /// @param author whether they mean the document's author
  record Named(String name, Optional<Somebody> somebody, boolean author) {}
}
