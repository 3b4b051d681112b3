package fixtures.crossing.jms;

import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import java.io.Serializable;

/** The note is a text that may be null. */
public class OrderWithTextSent {
  static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    private String note = "urgent";
  }

  ObjectMessage message(Session session) throws JMSException {
    ObjectMessage message = session.createObjectMessage();
    message.setObject(new Order());
    return message;
  }

  static Object payload() {
    return new Order();
  }
}
