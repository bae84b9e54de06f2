package org.imrsearch.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that a node runs as, because OpenSearch refuses to run as root: nobody, or whoever runs
 * the tests.
 */
final class Unprivileged {
  private static final String NOBODY = "65534";

  private Unprivileged() {}

  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /**
   * Returns what has to stand before a command so that it runs as that user and ends with this
   * process.
   *
   * @param read files that it reads, wherever they are
   */
  static List<String> command(List<Path> read) throws IOException {
    List<String> command = new ArrayList<>(Offspring.DIES_WITH_PARENT);
    if (isRoot()) {
      command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
      if (anyIsClosed(read)) {
        // As below a home folder: to read is lent to it, so that no folder has to be opened.
        // The last makes access(2) heed that, by which Java asks whether a file exists.
        command.addAll(
            List.of(
                "--inh-caps=+dac_read_search",
                "--ambient-caps=+dac_read_search",
                "--securebits=+no_setuid_fixup"));
      }
    }
    command.add("--");
    return command;
  }

  private static boolean anyIsClosed(List<Path> paths) throws IOException {
    for (Path path : paths) {
      for (Path at = path.toRealPath(); at != null; at = at.getParent()) {
        if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Gives a folder with all in it to that user. */
  static void own(Path folder) throws IOException {
    if (!isRoot()) {
      return;
    }
    UserPrincipal nobody =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (!Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(nobody)) {
          Files.setOwner(file, nobody);
        }
      }
    }
  }
}
