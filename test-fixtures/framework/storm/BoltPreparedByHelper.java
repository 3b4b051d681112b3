package fixtures.framework.storm;

import java.util.List;
import java.util.Map;
import org.apache.storm.task.OutputCollector;
import org.apache.storm.task.TopologyContext;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

/** Code from before annotations: prepare overrides without saying so, and leaves its work to a helper. */
public class BoltPreparedByHelper extends BaseRichBolt {
  private static final long serialVersionUID = 1L;

  OutputCollector collector;
  TopologyContext context;

  public void prepare(Map<String, Object> conf, TopologyContext context, OutputCollector out) {
    keep(context, out);
  }

  void keep(TopologyContext context, OutputCollector out) {
    this.context = context;
    collector = out;
  }

  @Override
  public void execute(Tuple input) {
    collector.emit(List.of(input.getString(0)));
  }

  static Object payload() {
    return new BoltPreparedByHelper();
  }
}
