package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.imrsearch.cli.CommandLineRun;

/** Searches go on while an index is rebuilt and restored over and over. */
final class ReaderOfReplaced implements Fault {
  private static final Letters ONE = Letters.of(1_000, 40);
  private static final Letters OTHER = Letters.of(2_000, 55);
  private static final int SEARCHES = 60;

  @Override
  public String name() {
    return "searches during rebuilds and restores";
  }

  @Override
  public int share() {
    return 5;
  }

  @Override
  public void round(Scene scene) throws Exception {
    Path one = ONE.write(scene.path("one"));
    String other = OTHER.write(scene.path("other")).toString();
    String index = scene.path("index").toString();
    String snapshot = scene.path("snapshot").toString();
    Path ready = scene.path("ready");
    scene.prepare("index", one.toString(), "--index", snapshot);
    scene.prepare("index", one.toString(), "--index", index);
    try (Program.Running busy =
        Program.start(
            scene.path("log"),
            "org.imrsearch.cli.RepeatedCommands",
            ready.toString(),
            "index",
            other,
            "--index",
            index,
            "--rebuild",
            ";",
            "restore",
            snapshot,
            "--index",
            index,
            "--replace",
            ";")) {
      assertThat(busy.awaits(ready)).as(busy.said()).isTrue();
      Set<Integer> seen = new TreeSet<>();
      for (int i = 0; i < SEARCHES; i++) {
        CommandLineRun run =
            CommandLineRun.of("search", "*", "--index", index, "--limit", "1", "--format", "json");
        assertThat(run.code()).as("%s", run).isZero();
        String json = run.out();
        int at = json.indexOf("\"determinations\":") + 17;
        seen.add(Integer.parseInt(json.substring(at, json.indexOf(',', at))));
      }
      assertThat(Set.of(ONE.all().size(), OTHER.all().size())).containsAll(seen);
      assertThat(busy.process().isAlive()).as(busy.said()).isTrue();
      busy.kill();
      scene.count("searches", SEARCHES);
      scene.count("rounds that saw both", seen.size() - 1);
    }
  }
}
