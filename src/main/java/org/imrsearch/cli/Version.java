package org.imrsearch.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version and the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Imr.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"imr " + version, "Java " + Runtime.version()};
  }
}
