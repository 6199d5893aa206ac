package org.undersigned.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.names.NamePart.Role;

/// A name taken apart: its words in the order written, each with its role.
///
/// `order` is what the name itself or the list it stands in told about the order; `UNKNOWN` means
/// that given name and surname could be exchanged, and the roles are the likelier guess.
public record PersonName(String asWritten, List<NamePart> parts, NameOrder order) {
  public PersonName {
    parts = List.copyOf(parts);
  }

  /// The given names joined by a space, initials without full stop; empty where none is written.
  public String given() {
    return joined(Role.GIVEN);
  }

  /// The surname with its particles as written (`van der HEIKE`); empty where none is written.
  public String surname() {
    return joined(Role.SURNAME);
  }

  /// The patronymic with its particles (`Иванович`, `bin Salman`); empty where none is written.
  public String patronymic() {
    return joined(Role.PATRONYMIC);
  }

  /// Honorifics, offices and ranks; empty where none is written.
  public String title() {
    return joined(Role.TITLE);
  }

  /// True where there is a given name and it stands as initial only.
  public boolean initialsOnly() {
    var given = parts.stream().filter(part -> part.role() == Role.GIVEN).toList();
    return !given.isEmpty() && given.stream().allMatch(NamePart::isInitial);
  }

  /// Words in which letters of two alphabets are mixed (a Latin `a` in a Cyrillic word). They are
  /// told, never mended silently.
  public List<String> mixedWords() {
    return parts.stream().map(NamePart::text).filter(Script::isMixed).toList();
  }

  /// The parts with *abd* (servant of), where it stands alone, joined to the word after it, and the
  /// halves of one name (`Gebre Medhin`, `G/Medhin`) joined, too.
  public List<NamePart> joinedParts() {
    if (IntStream.range(0, parts.size()).noneMatch(this::joinsNext)) {
      return parts;
    }
    var joined = new java.util.ArrayList<NamePart>();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (joinsNext(i)) {
        var next = parts.get(++i);
        joined.add(
            new NamePart(
                (isServantOfNext(i - 1) ? part.text() : CompoundNames.inFull(part.text()))
                    + " "
                    + next.text(),
                part.role() == Role.SURNAME ? next.role() : part.role(),
                NamePart.Written.FULL,
                part.start(),
                next.end()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private boolean joinsNext(int i) {
    return isServantOfNext(i) || isHalfOfNext(i);
  }

  private boolean isHalfOfNext(int i) {
    return i + 1 < parts.size()
        && parts.get(i).names()
        && CompoundNames.areHalves(
            parts.get(i).text(),
            parts.get(i + 1).text(),
            parts.get(i + 1).start() == parts.get(i).end() + 1);
  }

  private boolean isServantOfNext(int i) {
    return i + 1 < parts.size()
        && parts.get(i).names()
        && parts.get(i + 1).names()
        && !parts.get(i + 1).isInitial()
        && CompoundNames.isServantOf(parts.get(i).text());
  }

  /// All words of one role with the particles that belong to them, as written.
  private String joined(Role role) {
    var chosen = new boolean[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).role() == role) {
        chosen[i] = true;
        for (int j = i - 1; j >= 0 && parts.get(j).role() == Role.PARTICLE; j--) {
          chosen[j] = !NameWords.followsItsName(parts.get(j).text());
        }
        for (int j = i + 1; j < parts.size() && parts.get(j).role() == Role.PARTICLE; j++) {
          chosen[j] |= NameWords.followsItsName(parts.get(j).text());
        }
      }
    }
    var words = new java.util.ArrayList<NamePart>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        words.add(parts.get(i));
      }
    }
    return words.stream().map(NamePart::text).collect(Collectors.joining(" "));
  }
}
