package fixtures.framework.storm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.storm.task.OutputCollector;
import org.apache.storm.task.TopologyContext;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

/** What prepare and execute store is there on the worker only. */
public class BoltKeepsCollector extends BaseRichBolt {
  private static final long serialVersionUID = 1L;

  private OutputCollector collector;
  private final Map<String, Tally> tallies = new TreeMap<>();

  private static class Tally {
    private int count;
  }

  @Override
  public void prepare(Map<String, Object> conf, TopologyContext context, OutputCollector out) {
    collector = out;
  }

  @Override
  public void execute(Tuple input) {
    String word = input.getString(0);
    Tally tally = new Tally();
    tally.count++;
    tallies.put(word, tally);
    collector.emit(List.of(word));
  }

  static Object payload() {
    return new BoltKeepsCollector();
  }
}
