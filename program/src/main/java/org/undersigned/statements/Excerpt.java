package org.undersigned.statements;

/// Words of a reading's text and where they stand: code points, zero-based, half-open.
public record Excerpt(int start, int end, String words) {}
