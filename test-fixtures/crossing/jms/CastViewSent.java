package fixtures.crossing.jms;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/** The cast satisfies the compiler; at run time it throws, for the view is not Serializable. */
public class CastViewSent {
  static void fill(ObjectMessage message, Map<String, Integer> stock) throws JMSException {
    TreeMap<String, Integer> sorted = new TreeMap<>(stock);
    message.setObject((Serializable) sorted.values()); // expect: unserializable-collection-view-at-boundary "values"
  }

  static Object payload() {
    return new TreeMap<String, Integer>().values();
  }
}
