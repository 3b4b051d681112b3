package fixtures.flow.wrapper;

import java.io.Serializable;
import java.util.ArrayList;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/** The wrapper asks for `Serializable`; the list that it gets holds plain lines. */
public class WrapperTakesSerializable {
  record Line(int amount) {}

  static void send(ObjectMessage message, Serializable body) throws JMSException {
    message.setObject(body);
  }

  static ArrayList<Line> lines() {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line(3));
    return lines;
  }

  static void order(ObjectMessage message) throws JMSException {
    send(message, lines()); // expect: unserializable-state-at-boundary proved "Line"
  }

  static Object payload() {
    return lines();
  }
}
