package fixtures.crossing.jms;

import java.io.Serializable;
import java.util.ArrayList;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.Session;

/** The elements are serializable records. */
public class ListOfRecordsSent {
  record Line(int amount) implements Serializable {}

  Message message(Session session) throws JMSException {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line(1));
    return session.createObjectMessage(lines);
  }

  static Object payload() {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line(1));
    return lines;
  }
}
