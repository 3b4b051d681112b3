package fixtures.framework.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.Configuration;

/** One scanner is there when the function is shipped, others come where it runs. */
public class RichMapFilledWhenMade extends RichMapFunction<String, Integer> {
  private static final long serialVersionUID = 1L;
  private final List<Scanner> sources = new ArrayList<>(); // expect: unserializable-element-type proved via RichMapFilledWhenMade.sources

  public RichMapFilledWhenMade() {
    sources.add(new Scanner("default"));
  }

  @Override
  public void open(Configuration parameters) {
    sources.add(new Scanner("one two"));
  }

  @Override
  public Integer map(String line) {
    return sources.size();
  }

  static Object payload() {
    return new RichMapFilledWhenMade();
  }
}
