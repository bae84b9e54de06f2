package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A folder in which an index is built over one that can't be read, as a damaged one or that of
 * another version of Lucene. Lucene would read the commit that is there first and fail; here it
 * finds what a run leaves that died before its first commit, so that it writes under higher
 * numbers. What was there stays, for programs that can read it, and goes when the new commit
 * stands.
 */
final class RebuildDirectory extends FilterDirectory {
  /** In the order in which they may be deleted. */
  private final Set<String> old;

  /** What Lucene is told of in place of the commits. */
  private final Set<String> disguises;

  RebuildDirectory(Directory folder) throws IOException {
    super(folder);
    this.old = new LinkedHashSet<>(Commits.files(folder));
    this.disguises =
        old.stream().filter(Commits::isCommit).map(Commits::pending).collect(Collectors.toSet());
  }

  @Override
  public String[] listAll() throws IOException {
    return Arrays.stream(in.listAll())
        .map(name -> Commits.isCommit(name) && old.contains(name) ? Commits.pending(name) : name)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** Lucene tidies away what it takes for leftovers; that is left for later. */
  @Override
  public void deleteFile(String name) throws IOException {
    if (!old.contains(name) && !disguises.contains(name)) {
      super.deleteFile(name);
    }
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    super.rename(source, dest);
    if (Commits.isCommit(dest)) {
      in.syncMetaData();
      dropOld();
    }
  }

  private void dropOld() throws IOException {
    for (String name : old) {
      try {
        in.deleteFile(name);
      } catch (NoSuchFileException e) {
        // A program that can read them may have tidied them.
      }
    }
    old.clear();
    disguises.clear();
  }
}
