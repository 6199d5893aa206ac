package org.undersigned.reading;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The class path of a running test, whichever launcher runs it.
public final class TestClassPath {
  private TestClassPath() {}

  public static List<Path> entries() {
    Stream<Path> entries =
        TestClassPath.class.getClassLoader() instanceof URLClassLoader loader
            ? Arrays.stream(loader.getURLs()).map(URL::getPath).map(Path::of)
            : Arrays.stream(
                    System.getProperty(
                            "surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of);
    return entries.filter(Files::exists).toList();
  }
}
