package org.undersigned.model;

/// A value read from a document, with the words it was read from.
///
/// @param value in its common form: a number without "No.", a date as EDTF, a title as printed
/// @param quote the printed words and their place
public record Printed(String value, Quote quote) {}
