package org.undersigned.reading;

/// What holds within a group of a rich text.
///
/// @param unicodeSkip how many characters stand after a Unicode one for old programs
/// @param outline the level of the heading, from 1; 0 for none
record RtfState(Where where, int font, int unicodeSkip, Place place, int outline, Sight sight) {
  enum Where {
    TEXT,
    BESIDE,
    SILENT,
    FONTS
  }

  enum Place {
    FREE,
    TABLE
  }

  enum Sight {
    SHOWN,
    HIDDEN
  }

  static RtfState first() {
    return new RtfState(Where.TEXT, 0, 1, Place.FREE, 0, Sight.SHOWN);
  }

  RtfState in(Where other) {
    return new RtfState(other, font, unicodeSkip, place, outline, sight);
  }

  RtfState font(int other) {
    return new RtfState(where, other, unicodeSkip, place, outline, sight);
  }

  RtfState unicodeSkip(int other) {
    return new RtfState(where, font, other, place, outline, sight);
  }

  RtfState at(Place other, int level) {
    return new RtfState(where, font, unicodeSkip, other, level, sight);
  }

  RtfState seen(Sight other) {
    return new RtfState(where, font, unicodeSkip, place, outline, other);
  }
}
