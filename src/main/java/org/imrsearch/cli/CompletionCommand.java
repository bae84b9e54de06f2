package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints a script by which bash and zsh complete commands, options and names of fields. Not
 * picocli's own command of this name: a space after {@code --filter decision=} would have to be
 * taken out again before the value.
 */
@Command(
    name = "generate-completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script by which bash and zsh complete commands, options and fields. To use it:",
      "  source <(imr generate-completion)"
    })
final class CompletionCommand implements Runnable {
  private static final Pattern VALUES = Pattern.compile("_option_args=\\((?:\"[A-Z_]+\" ?)+\\)");

  private static final String WITHOUT_SPACE_AFTER_EQUALS =
      """

      # Leaves out the space after a name that a value must follow.
      function _imr_values() {
        _complete_imr "$@"
        local status=$?
        if [ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]: -1}" = "=" ]; then
          compopt -o nospace 2>/dev/null
        fi
        return $status
      }
      complete -o default -F _imr_values imr ./imr
      """;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine program = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(inSmallLetters(AutoComplete.bash("imr", program)));
    out.print(WITHOUT_SPACE_AFTER_EQUALS);
  }

  /** Values that are constants in the code are typed, and shown in help, in small letters. */
  private static String inSmallLetters(String script) {
    return VALUES
        .matcher(script)
        .replaceAll(values -> Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT)));
  }
}
