package fixtures.framework.storm;

import java.util.List;
import java.util.Map;
import org.apache.storm.task.OutputCollector;
import org.apache.storm.task.TopologyContext;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

/** A setter of its own may well be called before the bolt is shipped. */
public class BoltIsGivenCollector extends BaseRichBolt {
  private static final long serialVersionUID = 1L;

  OutputCollector collector; // expect: unserializable-field likely

  public void setCollector(OutputCollector collector) {
    this.collector = collector;
  }

  @Override
  public void prepare(Map<String, Object> conf, TopologyContext context, OutputCollector out) {
    setCollector(out);
  }

  @Override
  public void execute(Tuple input) {
    collector.emit(List.of(input.getString(0)));
  }

  static Object payload() {
    BoltIsGivenCollector bolt = new BoltIsGivenCollector();
    bolt.setCollector(new OutputCollector());
    return bolt;
  }
}
