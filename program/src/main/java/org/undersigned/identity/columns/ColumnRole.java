package org.undersigned.identity.columns;

/// A column and what it was taken for.
///
/// @param column counted from 0
/// @param header as written; empty where the list has no header
/// @param because in words: told by the user, the header, or the content
public record ColumnRole(int column, String header, Role role, String because) {}
