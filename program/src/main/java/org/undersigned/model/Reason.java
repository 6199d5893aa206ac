package org.undersigned.model;

/// One reason of a score, in log2 odds: bits above zero speak for, below zero against.
///
/// @param what what was compared: "surname", "date of birth" …
/// @param one the one spelling
/// @param other the other spelling
/// @param why in words: the path of transliteration, the level reached, how rare the value is
public record Reason(String what, String one, String other, double bits, String why) {}
