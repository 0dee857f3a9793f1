// The first script of the page, in the language of browsers of 2011: where the view is too old for the rest (Excel's old
// web view is Internet Explorer), a card says so and where to go instead. Shipped as it stands here.
(function () {
  "use strict";
  var able =
    !document.documentMode &&
    typeof Promise === "function" &&
    typeof Object.fromEntries === "function" &&
    typeof String.prototype.normalize === "function" &&
    typeof String.prototype.replaceAll === "function" &&
    typeof Array.prototype.at === "function" &&
    typeof Worker === "function";
  if (able) return;
  var place = document.getElementById("page");
  var address = location.protocol + "//" + location.host + location.pathname;

  function add(parent, tag, text) {
    var element = document.createElement(tag);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  var card = add(place, "main");
  card.id = "too-old";
  card.className = "card";
  card.setAttribute("role", "alert");
  add(card, "h1", "Excel hoặc trình duyệt này quá cũ");
  add(card, "p", "Mở địa chỉ dưới đây bằng Edge, Chrome, Cốc Cốc hoặc Firefox rồi thả tệp báo cáo vào trang.");
  var link = add(add(card, "p"), "a", address);
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener";
  var english = add(card, "p", "This Excel or browser is too old. Open the address in a current browser instead.");
  english.lang = "en";
  window.hopnhatTooOld = true;
})();
