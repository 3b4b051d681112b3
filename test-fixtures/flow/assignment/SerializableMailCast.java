package fixtures.flow.assignment;

import java.io.Serializable;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/** The same cast, and the class is serializable. */
public class SerializableMailCast {
  static class Mail implements Serializable {
    private static final long serialVersionUID = 1L;
    String subject = "Your order";
  }

  static Object queued() {
    Object mail = new Mail();
    return mail;
  }

  static void queue(ObjectMessage message) throws JMSException {
    message.setObject((Serializable) queued());
  }

  static Object payload() {
    return queued();
  }
}
