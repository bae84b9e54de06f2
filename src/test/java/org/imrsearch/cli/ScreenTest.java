package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final Screen PLAIN = new Screen(30, false);
  private static final Screen COLOUR = new Screen(30, true);

  @Test
  void linesAreAsLongAsTheyMayBe() {
    assertThat(PLAIN.wrap("one two three four five six seven eight nine", 4))
        .containsExactly("one two three four five", "six seven eight nine")
        .allMatch(line -> line.length() <= 26);
  }

  @Test
  void marksTakeTheRoomOfTheirBrackets() {
    String text = "<em>aaaaaaaa</em> bbbbbbbb ccccccccccc";
    assertThat(PLAIN.wrap(text, 0)).containsExactly("<em>aaaaaaaa</em> bbbbbbbb", "ccccccccccc");
    assertThat(COLOUR.wrap(text, 1)).containsExactly(text);
  }

  @Test
  void nothingIsLost() {
    String link = "https://example.org/a/long/address/that/no/line/holds";
    assertThat(PLAIN.wrap("see " + link + " there\nand here", 0))
        .containsExactly("see", link, "there", "and here");
    assertThat(PLAIN.wrap("", 0)).isEqualTo(List.of(""));
  }

  @Test
  void aLetterDoesNotSteerTheTerminal() {
    assertThat(PLAIN.wrap("a\u001b[2Jb\u009bc\u0007", 0)).containsExactly("a [2Jb c ");
  }

  @Test
  void textThatIsCutDoesNotSteerATerminalEither() {
    assertThat(Screen.fitted("a\u001b[2Jb\u009bc\u0007", 80)).isEqualTo("a [2Jb c ");
    assertThat(Screen.fitted("line\nline", 7)).isEqualTo("line l\u2026");
  }

  @Test
  void hitsAreInBracketsWhereThereIsNoColour() {
    assertThat(PLAIN.marked("a <em>b</em> c")).isEqualTo("a [b] c");
    assertThat(PLAIN.bold("a <em>b</em>")).isEqualTo("a [b]");
  }

  @Test
  void wordsMarkedSideBySideAreMarkedAsOne() {
    assertThat(PLAIN.marked("a <em>b</em> <em>c</em>")).isEqualTo("a [b c]");
  }

  @Test
  void aHitEndsInTheStyleAroundIt() {
    assertThat(COLOUR.marked("a <em>b</em> c")).isEqualTo("a \u001b[1;33mb\u001b[0m c");
    assertThat(COLOUR.faint("a <em>b</em> c"))
        .isEqualTo("\u001b[2ma \u001b[0m\u001b[1;33mb\u001b[0m\u001b[2m c\u001b[0m");
    assertThat(COLOUR.marked("a")).isEqualTo("a");
  }
}
