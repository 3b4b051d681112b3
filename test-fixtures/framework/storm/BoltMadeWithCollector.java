package fixtures.framework.storm;

import java.util.List;
import java.util.Map;
import org.apache.storm.task.OutputCollector;
import org.apache.storm.task.TopologyContext;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

/** A collector of its own is made too early. */
public class BoltMadeWithCollector extends BaseRichBolt {
  private static final long serialVersionUID = 1L;

  private OutputCollector collector = new OutputCollector(); // expect: unserializable-field

  @Override
  public void prepare(Map<String, Object> conf, TopologyContext context, OutputCollector out) {
    collector = out;
  }

  @Override
  public void execute(Tuple input) {
    collector.emit(List.of(input.getString(0)));
  }

  static Object payload() {
    return new BoltMadeWithCollector();
  }
}
