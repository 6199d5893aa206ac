package org.undersigned.model;

/// Who gives information (HURIDOCS Events Standard Formats, *Information*, 25xx): a person or body,
/// not a file. The real name lies in a separately locked drawer, never here.
///
/// @param relation the source's connection to the information (micro-thesaurus 19)
/// @param reliability micro-thesaurus 42
public record Source(Id<Source> id, String pseudonym, Term relation, Term reliability) {}
