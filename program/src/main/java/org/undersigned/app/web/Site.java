package org.undersigned.app.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.model.Message;

/// What the workbench shows: complete HTML pages, asked for one by one.
///
/// @param home the page of the case
/// @param exhibit the page of an exhibit by its fingerprint, or empty where there is none
/// @param figure the page of a figure taken apart, by the id of its statement, or empty
/// @param page of an exhibit as a picture, with the quotes glowing on it
/// @param picture the picture of such a page, PNG
/// @param original the bytes of an exhibit, to be saved and never shown
/// @param words the words of a message
public record Site(
    Supplier<String> home,
    Function<String, Optional<String>> exhibit,
    Function<String, Optional<String>> figure,
    BiFunction<String, Integer, Optional<String>> page,
    BiFunction<String, Integer, Optional<byte[]>> picture,
    Function<String, Optional<byte[]>> original,
    Function<Message, String> words) {}
