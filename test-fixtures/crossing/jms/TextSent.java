package fixtures.crossing.jms;

import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.Session;

/** A text message takes no object. */
public class TextSent {
  private int retries = 3;

  Message message(Session session) throws JMSException {
    return session.createTextMessage("retries " + retries);
  }
}
