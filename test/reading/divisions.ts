/** Divisions as departments, communes, hospitals, schools and firms have them; places are made up. */
export const DIVISIONS = `
Ban An toàn giao thông tỉnh
Ban Bảo vệ rừng cộng đồng
Ban Bồi thường, hỗ trợ và tái định cư
Ban Chính sách - Luật pháp và Quan hệ lao động
Ban Chính sách - Pháp luật
Ban Chính sách - luật pháp và quan hệ lao động
Ban Chấp hành Đoàn trường
Ban Chỉ huy Phòng thủ khu vực 3
Ban Chỉ huy Quân sự xã
Ban Chỉ huy Quân sự xã Nà Lếch
Ban Chỉ huy công trường
Ban Chỉ huy phòng thủ dân sự
Ban Chỉ huy quân sự xã Nà Lếch
Ban Chỉ đạo 35
Ban Chỉ đạo các chương trình mục tiêu quốc gia
Ban Công tác xã hội
Ban Cơ sở vật chất
Ban Dân vận
Ban Giám sát hành trình
Ban Hòa giải và Tư vấn pháp luật cộng đồng
Ban Hòa giải và tư vấn pháp luật cộng đồng
Ban Kinh tế - Ngân sách
Ban Kiểm soát nội bộ
Ban Liên lạc Bạn chiến đấu
Ban Nề nếp
Ban Nội chính Tỉnh ủy
Ban Phong trào
Ban Pháp chế HĐND xã
Ban Quản lý Di tích
Ban Quản lý Khu bảo tồn thiên nhiên Nậm Mé
Ban Quản lý Vườn di sản
Ban Quản lý bảo trì công trình đường bộ
Ban Quản lý dự án đầu tư xây dựng các công trình giao thông
Ban Quản lý dự án đầu tư xây dựng công trình giao thông
Ban Quản lý dự án đầu tư xây dựng khu vực Hà Giao
Ban Quản lý khu kinh tế
Ban Quản lý ký túc xá
Ban Quản lý rừng phòng hộ Sông Mây
Ban Quản lý vườn di sản
Ban Thanh thiếu nhi - Trường học
Ban Thanh thiếu nhi trường học
Ban Thanh tra nhân dân
Ban Thi đua - Khen thưởng
Ban Tiếp công dân tỉnh
Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Tác huấn
Ban Tổ chức - Kiểm tra
Ban Tổ chức - kiểm tra
Ban Vì sự tiến bộ của phụ nữ
Ban Văn hóa - Xã hội
Ban Xây dựng Đảng
Ban Xây dựng Đảng xã Nậm Mé
Ban quản lý thôn
Ban Điều hành dự án
Ban Đại diện cha mẹ học sinh
Ban đại diện cha mẹ học sinh
Báo Sông Mây
Bảo tàng tỉnh
Bệnh viện Phổi
Bệnh viện Phục hồi chức năng
Bệnh viện Sản - Nhi
Bệnh viện Tâm thần
Bệnh viện Y học cổ truyền
Bộ môn Giáo dục thể chất
Bộ môn Giải phẫu - Sinh lý
Bộ môn Giải phẫu - sinh lý
Bộ môn Võ - Vật
Bộ môn Võ - vật
Bộ phận Một cửa
Bộ phận Tiếp nhận và Trả kết quả
Bộ phận Văn thư - Lưu trữ
Chi cục An toàn vệ sinh thực phẩm
Chi cục Bảo vệ môi trường
Chi cục Chăn nuôi và Thú y
Chi cục Dân số
Chi cục Hải quan cửa khẩu cảng hàng không
Chi cục Hải quan khu vực 7
Chi cục Kinh tế hợp tác và Phát triển nông thôn
Chi cục Phát triển nông thôn
Chi cục Quản lý chất lượng nông lâm sản và thủy sản
Chi cục Quản lý thị trường
Chi cục Quản lý đất đai
Chi cục Thống kê tỉnh
Chi cục Thủy lợi
Chi cục Thủy lợi và Phòng, chống thiên tai
Chi cục Tiêu chuẩn Đo lường Chất lượng
Chi cục Trồng trọt và Bảo vệ thực vật
Câu lạc bộ Hưu trí
Công chức Địa chính - Xây dựng
Công ty Cổ phần Xi măng Sông Mây
Công ty TNHH MTV Khai thác công trình thủy lợi
Cơ sở cai nghiện ma túy số 1
Cảng vụ Hàng hải Sông Mây
Cảng vụ đường thủy nội địa
Cổng Thông tin điện tử tỉnh
Hạt Kiểm lâm khu vực Hà Giao
Hạt Kiểm lâm liên xã Nậm Mé
Hội Chữ thập đỏ
Hội Cựu chiến binh tỉnh
Hội Khuyến học
Hội Liên hiệp Phụ nữ phường Mường Nha
Hội Liên hiệp Phụ nữ xã
Hội Liên hiệp phụ nữ phường Mường Nha
Hội Luật gia tỉnh
Hội Làm vườn
Hội Người cao tuổi
Hội Người mù và Người khuyết tật
Hội Người mù và người khuyết tật
Hội Nhà báo tỉnh
Hội Văn học - Nghệ thuật
Hội đồng Giáo dục quốc phòng và an ninh
Hội đồng nghĩa vụ quân sự
Hội đồng tư vấn thuế
Hợp tác xã Nông nghiệp Hà Giao
Khoa Chăm sóc sức khỏe sinh sản
Khoa Chẩn đoán hình ảnh
Khoa Cấp cứu
Khoa Dinh dưỡng
Khoa Dinh dưỡng lâm sàng trẻ em
Khoa Dược - Trang thiết bị - Vật tư y tế
Khoa Dược - trang thiết bị - vật tư y tế
Khoa Dược lâm sàng
Khoa Giáo dục mầm non
Khoa Giải phẫu bệnh
Khoa Huyết học truyền máu
Khoa Hồi sức tích cực - Chống độc
Khoa Hồi sức tích cực - chống độc
Khoa Khám bệnh
Khoa Kinh tế và Quản trị kinh doanh
Khoa Kiểm soát nhiễm khuẩn
Khoa Lão khoa
Khoa Lý luận cơ sở
Khoa Lọc máu và Nội thận tiết niệu
Khoa Mắt
Khoa Mắt - Tai Mũi Họng
Khoa Mắt - tai mũi họng
Khoa Ngoại Thần kinh - Cột sống
Khoa Ngoại thần kinh
Khoa Ngoại thần kinh - cột sống
Khoa Ngoại tổng hợp
Khoa Ngôn ngữ và Văn hóa Trung Quốc
Khoa Nhà nước và pháp luật
Khoa Nội thận - Lọc máu
Khoa Nội tim mạch
Khoa Phòng chống bệnh truyền nhiễm
Khoa Phòng, chống HIV/AIDS
Khoa Phẫu thuật - Gây mê hồi sức
Khoa Phẫu thuật - gây mê hồi sức
Khoa Phụ - Hiếm muộn
Khoa Phụ - hiếm muộn
Khoa Phụ sản
Khoa Răng Hàm Mặt
Khoa Răng hàm mặt
Khoa Sư phạm Tự nhiên
Khoa Sức khỏe môi trường - Y tế trường học
Khoa Tai mũi họng
Khoa Thăm dò chức năng
Khoa Truyền nhiễm
Khoa Xét nghiệm - Chẩn đoán hình ảnh
Khoa Y học cổ truyền - Phục hồi chức năng
Khoa Y học hạt nhân và Xạ trị
Khoa Y học hạt nhân và xạ trị
Khoa Y tế công cộng và dinh dưỡng
Khoa Điều trị nghiện chất và HIV
Khoa Điện - Điện tử viễn thông
Khoa Điện - điện tử viễn thông
Khối Tác nghiệp thẻ
Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh
Liên minh Hợp tác xã tỉnh
Liên đoàn Lao động tỉnh
Nhà hát Ca múa nhạc dân tộc
Nhà máy Nước Hà Giao
Nhà máy Xử lý rác thải
Nhà văn hóa thôn
Nhà xuất bản Đại học Sông Mây
Nông trường Cao su Nậm Mé
Phân xưởng Chế biến
Phân xưởng Cơ giới
Phân xưởng Lò hơi - Tua bin
Phân xưởng Lò hơi - tua bin
Phân xưởng Nhiệt luyện
Phân xưởng Sản xuất nước đá
Phân xưởng Sửa chữa cơ điện
Phân xưởng Vận hành
Phòng An ninh kinh tế
Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
Phòng An ninh đối nội
Phòng An toàn
Phòng An toàn - Sức khỏe - Môi trường
Phòng An toàn - sức khỏe - môi trường
Phòng An toàn bức xạ và sở hữu trí tuệ
Phòng An toàn giao thông
Phòng Bán hàng
Phòng Bán lẻ và Phát triển mạng lưới
Phòng Bán lẻ và phát triển mạng lưới
Phòng Báo chí - Xuất bản
Phòng Báo chí - Xuất bản và Thông tin đối ngoại
Phòng Báo chí - xuất bản và thông tin đối ngoại
Phòng Bình đẳng giới
Phòng Bưu chính, viễn thông
Phòng Bảo hộ công dân và Pháp luật lãnh sự
Phòng Bảo hộ công dân và pháp luật lãnh sự
Phòng Bảo quản và Trưng bày hiện vật
Phòng Bảo quản và trưng bày hiện vật
Phòng Bảo trợ xã hội, trẻ em và phòng, chống tệ nạn xã hội
Phòng Bảo vệ chính trị nội bộ
Phòng Bảo vệ môi trường và Biến đổi khí hậu
Phòng Bảo vệ môi trường và biến đổi khí hậu
Phòng Bảo vệ rừng và bảo tồn thiên nhiên
Phòng Bồi thường, giải phóng mặt bằng
Phòng Bồi thường, hỗ trợ và tái định cư
Phòng Bổ trợ tư pháp
Phòng Chuyên đề
Phòng Chuyển đổi số
Phòng Chuyển đổi số và Ngân hàng điện tử
Phòng Chuyển đổi số và ngân hàng điện tử
Phòng Chính sách dân tộc
Phòng Chính trị
Phòng Chăn nuôi - Thú y
Phòng Chế biến và phát triển thị trường nông sản
Phòng Chế độ bảo hiểm xã hội
Phòng Chế độ, chính sách
Phòng Chỉ đạo tuyến
Phòng Chỉ đạo tuyến và Nghiên cứu khoa học
Phòng Công chức, viên chức
Phòng Công chứng số 1
Phòng Công nghệ thông tin
Phòng Công nghệ thông tin và quản lý hóa đơn
Phòng Công nghệ thông tin và viễn thông
Phòng Công tác chính trị và Học sinh, sinh viên
Phòng Công tác chính trị và học sinh, sinh viên
Phòng Công tác sinh viên
Phòng Công tác xã hội và Chăm sóc khách hàng
Phòng Công tác xã hội và chăm sóc khách hàng
Phòng Cơ yếu - Công nghệ thông tin
Phòng Cơ yếu - công nghệ thông tin
Phòng Cơ điện - Vận tải
Phòng Cải cách hành chính
Phòng Cảnh sát cơ động
Phòng Cảnh sát giao thông
Phòng Cảnh sát kinh tế
Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng Cảnh sát quản lý hành chính về trật tự xã hội
Phòng Cảnh sát điều tra tội phạm về ma túy
Phòng Doanh nghiệp, kinh tế tập thể và tư nhân
Phòng Dân số và phát triển
Phòng Dân vận các cơ quan nhà nước
Phòng Dạy nghề
Phòng Dịch vụ khách hàng
Phòng Dự báo khí tượng thủy văn
Phòng Giao dịch số 4
Phòng Giám sát, kiểm tra và xử lý sau thanh tra
Phòng Giám định bảo hiểm y tế
Phòng Giám định chi phí khám chữa bệnh
Phòng Giám định và quản lý chất lượng công trình
Phòng Giám định và Đầu tư
Phòng Giám định và đầu tư
Phòng Giáo dục Mầm non
Phòng Giáo dục nghề nghiệp - Thường xuyên
Phòng Giáo dục nghề nghiệp - thường xuyên
Phòng Giáo dục nghề nghiệp và thường xuyên
Phòng Giáo dục phổ thông
Phòng Giáo dục tiểu học
Phòng Giáo dục trung học
Phòng Giải quyết chính sách
Phòng Giải quyết khiếu nại, tố cáo
Phòng Hành chính - Quản trị
Phòng Hành chính quản trị
Phòng Hành chính và bổ trợ tư pháp
Phòng Hưu trí, tử tuất và ốm đau thai sản
Phòng Hạ tầng kinh tế
Phòng Hạ tầng số và an toàn thông tin
Phòng Hậu cần
Phòng Hậu cần - Kỹ thuật
Phòng Hậu cần - kỹ thuật
Phòng Hồ sơ
Phòng Hỗ trợ tín dụng
Phòng Hộ tịch, quốc tịch, chứng thực
Phòng Hợp tác quốc tế
Phòng Hợp tác quốc tế và Khởi nghiệp
Phòng Hợp tác quốc tế và Quản lý lưu học sinh
Phòng Hợp tác quốc tế và quản lý lưu học sinh
Phòng Khai thác và phát triển nguồn lợi thủy sản
Phòng Khiếu tố
Phòng Khoa giáo - Văn xã
Phòng Khoa giáo, văn hóa - văn nghệ
Phòng Khách hàng cá nhân
Phòng Khách hàng doanh nghiệp
Phòng Khảo thí và kiểm định chất lượng giáo dục
Phòng Khảo thí và Đảm bảo chất lượng
Phòng Khảo thí và Đảm bảo chất lượng giáo dục
Phòng Khảo thí và đảm bảo chất lượng giáo dục
Phòng Kinh doanh
Phòng Kinh doanh điện năng
Phòng Kinh tế - Hạ tầng
Phòng Kinh tế ngành
Phòng Kinh tế số, xã hội số
Phòng Kinh tế vật liệu xây dựng
Phòng Kinh tế đối ngoại
Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Kinh tế, Hạ tầng và Đô thị phường Tà Sử
Phòng Kinh tế, hạ tầng và đô thị phường Tà Sử
Phòng Kiểm dịch y tế biên giới
Phòng Kiểm nghiệm vi sinh
Phòng Kiểm soát chi
Phòng Kiểm soát thủ tục hành chính
Phòng Kiểm sát thi hành án
Phòng Kiểm toán nội bộ
Phòng Kiểm tra nghiệp vụ và Thi hành án
Phòng Kiểm tra nghiệp vụ và thi hành án
Phòng Kiểm tra nội bộ
Phòng Kiểm tra nội bộ và pháp chế
Phòng Kiểm tra, giải quyết khiếu nại, tố cáo
Phòng Kiểm tra, kiểm soát nội bộ
Phòng Kê khai và kế toán thuế
Phòng Kế hoạch - Nghiệp vụ - Pháp chế
Phòng Kế hoạch - Thẩm định
Phòng Kế hoạch - Tài chính y tế
Phòng Kế hoạch - Vật tư
Phòng Kế hoạch - thẩm định
Phòng Kế hoạch - Đấu thầu
Phòng Kế hoạch kinh doanh
Phòng Kế hoạch và quản lý rủi ro tín dụng
Phòng Kế hoạch và tài chính
Phòng Kế toán - Ngân quỹ
Phòng Kế toán - ngân quỹ
Phòng Kế toán nhà nước
Phòng Kết cấu hạ tầng và An toàn giao thông
Phòng Kết cấu hạ tầng và an toàn giao thông
Phòng Kỹ thuật - Công nghệ và Đầu tư
Phòng Kỹ thuật - Sản xuất
Phòng Kỹ thuật - Thẩm định
Phòng Kỹ thuật - công nghệ và đầu tư
Phòng Kỹ thuật an toàn - Môi trường
Phòng Kỹ thuật công nghệ
Phòng Kỹ thuật hình sự
Phòng Kỹ thuật khai thác
Phòng Kỹ thuật lâm sinh
Phòng Kỹ thuật nghiệp vụ và Bảo quản kho
Phòng Kỹ thuật nghiệp vụ và bảo quản kho
Phòng Kỹ thuật và Truyền dẫn phát sóng
Phòng Kỹ thuật và truyền dẫn phát sóng
Phòng Kỹ thuật và Đầu tư
Phòng Lao động, việc làm
Phòng Lãnh sự
Phòng Lý luận chính trị - Lịch sử Đảng
Phòng Lý luận chính trị, lịch sử Đảng
Phòng Nghiệp vụ - Tổng hợp
Phòng Nghiệp vụ 1
Phòng Nghiệp vụ 3
Phòng Nghiệp vụ Dược
Phòng Nghiệp vụ Y
Phòng Nghiệp vụ dân tộc
Phòng Nghiệp vụ và Tổ chức thi hành án
Phòng Nghiệp vụ, dự toán, pháp chế
Phòng Nghệ thuật quần chúng và Tuyên truyền lưu động
Phòng Nghệ thuật quần chúng và tuyên truyền lưu động
Phòng Nghệ thuật và gia đình
Phòng Ngân quỹ
Phòng Ngân sách nhà nước
Phòng Người có công
Phòng Người có công và Bảo trợ xã hội
Phòng Người có công và bảo trợ xã hội
Phòng Nuôi trồng thủy sản
Phòng Nuôi trồng và Khai thác thủy sản
Phòng Nuôi trồng và khai thác thủy sản
Phòng Nội chính
Phòng Nội dung số
Phòng Pháp chế
Phòng Phát hành và Chăm sóc bạn đọc
Phòng Phát hành và chăm sóc bạn đọc
Phòng Phát triển công nghệ
Phòng Phát triển đô thị và hạ tầng kỹ thuật
Phòng Phân tích thí nghiệm và Kiểm soát chất lượng nước
Phòng Phân tích thí nghiệm và kiểm soát chất lượng nước
Phòng Phòng, chống tham nhũng
Phòng Phóng viên
Phòng Phóng viên - Biên tập
Phòng Phóng viên - biên tập
Phòng Phổ biến, giáo dục pháp luật
Phòng Quy hoạch - Kiến trúc
Phòng Quy hoạch và tổng hợp
Phòng Quản lý biên giới
Phòng Quản lý bảo vệ rừng
Phòng Quản lý bến bãi
Phòng Quản lý chất lượng
Phòng Quản lý chất lượng công trình xây dựng
Phòng Quản lý chất lượng giáo dục
Phòng Quản lý chất lượng nước
Phòng Quản lý chất lượng và Phát triển thị trường nông sản
Phòng Quản lý chất lượng và phát triển thị trường nông sản
Phòng Quản lý công nghiệp
Phòng Quản lý công nghệ và đổi mới sáng tạo
Phòng Quản lý di sản văn hóa
Phòng Quản lý doanh nghiệp nhà nước
Phòng Quản lý du lịch
Phòng Quản lý dược, mỹ phẩm
Phòng Quản lý dịch bệnh
Phòng Quản lý dự án 1
Phòng Quản lý giao thông đô thị
Phòng Quản lý giá, công sản
Phòng Quản lý giết mổ
Phòng Quản lý hoạt động xây dựng
Phòng Quản lý hành chính về trật tự xã hội
Phòng Quản lý hành nghề
Phòng Quản lý hành nghề y, dược tư nhân
Phòng Quản lý hạ tầng kỹ thuật
Phòng Quản lý hải quan
Phòng Quản lý hộ kinh doanh, cá nhân và thu khác
Phòng Quản lý khoa học
Phòng Quản lý khoa học và Hợp tác quốc tế
Phòng Quản lý ký túc xá
Phòng Quản lý kết cấu hạ tầng giao thông
Phòng Quản lý lữ hành và cơ sở lưu trú
Phòng Quản lý môi trường
Phòng Quản lý ngân sách
Phòng Quản lý nhà và thị trường bất động sản
Phòng Quản lý nội bộ
Phòng Quản lý nợ và cưỡng chế nợ thuế
Phòng Quản lý phương tiện thủy
Phòng Quản lý quy hoạch xây dựng
Phòng Quản lý rủi ro
Phòng Quản lý sinh viên
Phòng Quản lý thu và phát triển người tham gia
Phòng Quản lý thương mại
Phòng Quản lý thể dục thể thao
Phòng Quản lý tài nguyên khoáng sản
Phòng Quản lý tài sản công
Phòng Quản lý tàu thuyền
Phòng Quản lý văn hóa
Phòng Quản lý vận hành
Phòng Quản lý vận tải, phương tiện và người lái
Phòng Quản lý xuất bản và phát hành
Phòng Quản lý xuất nhập cảnh
Phòng Quản lý đào tạo
Phòng Quản lý đào tạo và Nghiên cứu khoa học
Phòng Quản lý đê điều và phòng, chống lụt bão
Phòng Quản lý đầu tư xây dựng
Phòng Quản lý đội xe
Phòng Quản trị - Tài vụ
Phòng Sát hạch và Quản lý giấy phép
Phòng Sát hạch và quản lý giấy phép
Phòng Sưu tầm và kiểm kê hiện vật
Phòng Sử dụng và phát triển rừng
Phòng Tham mưu
Phòng Tham mưu - Tác chiến
Phòng Thanh toán quốc tế
Phòng Thanh tra - Kiểm tra số 1
Phòng Thanh tra giáo dục
Phòng Thanh tra, giám sát ngân hàng
Phòng Thanh tra, giải quyết khiếu nại, tố cáo 1
Phòng Thanh tra, pháp chế và Kiểm soát thủ tục hành chính
Phòng Thanh tra, pháp chế và kiểm soát thủ tục hành chính
Phòng Thi hành án dân sự khu vực 2
Phòng Thu thập thông tin thống kê
Phòng Thu và Sổ, Thẻ
Phòng Thuế thu nhập cá nhân
Phòng Thông gió và thoát nước
Phòng Thông tin, báo chí và xuất bản
Phòng Thư ký biên tập
Phòng Thư ký tòa soạn
Phòng Thẩm định
Phòng Thẩm định thiết kế
Phòng Thẩm định và Quản lý rủi ro
Phòng Thẩm định và quản lý rủi ro
Phòng Thể thao thành tích cao
Phòng Thống kê xã hội
Phòng Thời sự
Phòng Thực hành quyền công tố và kiểm sát xét xử hình sự
Phòng Tiêm chủng
Phòng Tiêu chuẩn, đo lường, chất lượng
Phòng Tiếp công dân, xử lý đơn
Phòng Tiếp nhận và phân loại đối tượng
Phòng Tiếp nhận và trả kết quả thủ tục hành chính
Phòng Tiền tệ - Kho quỹ
Phòng Tiền tệ - kho quỹ
Phòng Truyền thông
Phòng Truyền thông giáo dục sức khỏe
Phòng Trưng bày, tuyên truyền
Phòng Trắc địa - Địa chất
Phòng Trẻ em và Bình đẳng giới
Phòng Trợ giúp xã hội
Phòng Tuyên truyền và hỗ trợ người nộp thuế
Phòng Tuyên truyền và Địa bàn
Phòng Tuyên truyền, báo chí - xuất bản
Phòng Tài chính doanh nghiệp
Phòng Tài chính hành chính sự nghiệp
Phòng Tài nguyên nước, khoáng sản
Phòng Tín ngưỡng, tôn giáo
Phòng Tôn giáo
Phòng Tạp chí và Thông tin khoa học
Phòng Tổ chức - Hành chính - Quản trị
Phòng Tổ chức - Lao động - Tiền lương
Phòng Tổ chức biên chế
Phòng Tổ chức cán bộ
Phòng Tổ chức, biên chế và tổ chức phi chính phủ
Phòng Tổng hợp - Cơ yếu
Phòng Tổng hợp - Quy hoạch
Phòng Tổng hợp - cơ yếu
Phòng Tổng hợp, nhân sự và kiểm soát nội bộ
Phòng Việc làm - Tiền lương
Phòng Việc làm - tiền lương
Phòng Văn bản quy phạm pháp luật
Phòng Văn hóa - Gia đình
Phòng Văn hóa - Xã hội
Phòng Văn hóa - Xã hội xã Nà Lếch
Phòng Văn hóa - gia đình
Phòng Văn hóa - xã hội xã Nà Lếch
Phòng Văn hóa dân tộc
Phòng Vật liệu xây dựng
Phòng Vật tư - Thiết bị y tế
Phòng Vật tư và Xuất nhập khẩu
Phòng Xuất nhập khẩu
Phòng Xây dựng chính quyền
Phòng Xây dựng và kiểm tra văn bản
Phòng Xúc tiến và Quảng bá du lịch
Phòng Xúc tiến và quảng bá du lịch
Phòng Y tế dự phòng
Phòng giao dịch Nà Lếch
Phòng Điều dưỡng
Phòng Điều dưỡng - Dinh dưỡng tiết chế
Phòng Điều dưỡng - dinh dưỡng tiết chế
Phòng Điều hành - Nghiệp vụ
Phòng Điều hành bay
Phòng Điều hành dự án 2
Phòng Điều khiển trung tâm
Phòng Điều độ
Phòng Điều độ - Vận hành
Phòng Điều độ - vận hành
Phòng Đo đạc, Bản đồ và Viễn thám
Phòng Đo đạc, bản đồ và viễn thám
Phòng Đào tạo Sau đại học
Phòng Đào tạo sau đại học
Phòng Đào tạo, sát hạch lái xe
Phòng Đăng kiểm phương tiện
Phòng Đăng ký kinh doanh
Phòng Đăng ký kinh doanh và Tài chính doanh nghiệp
Phòng Đăng ký kinh doanh và tài chính doanh nghiệp
Phòng Đấu thầu, thẩm định và giám sát đầu tư
Phòng Đền bù giải phóng mặt bằng
Quỹ Bảo vệ và Phát triển rừng
Quỹ Hỗ trợ nông dân
Thanh tra giao thông
Thư viện Trung tâm
Thư viện tỉnh
Trung tâm Bảo trợ xã hội tổng hợp
Trung tâm Bồi dưỡng nghiệp vụ
Trung tâm Chuyển đổi số
Trung tâm Chính trị
Trung tâm Chính trị xã Hà Giao
Trung tâm Cung ứng dịch vụ công
Trung tâm Cung ứng dịch vụ sự nghiệp công phường Mường Nha
Trung tâm Công nghệ thông tin và Truyền thông
Trung tâm Công tác xã hội trẻ em
Trung tâm Cấp cứu 115
Trung tâm Dịch vụ công ích
Trung tâm Dịch vụ nông nghiệp
Trung tâm Dịch vụ tổng hợp
Trung tâm Dịch vụ việc làm
Trung tâm Dịch vụ đấu giá tài sản
Trung tâm Giám sát, điều hành đô thị thông minh
Trung tâm Giám định y khoa
Trung tâm Giáo dục thường xuyên tỉnh
Trung tâm Giống cây trồng, vật nuôi
Trung tâm Giống thủy sản
Trung tâm Huấn luyện và Thi đấu thể thao
Trung tâm Huấn luyện và thi đấu thể thao
Trung tâm Hành chính công
Trung tâm Hỗ trợ doanh nghiệp
Trung tâm Hỗ trợ phát triển giáo dục hòa nhập
Trung tâm Khuyến nông và Giống nông nghiệp
Trung tâm Khởi nghiệp và Đổi mới sáng tạo
Trung tâm Khởi nghiệp và đổi mới sáng tạo
Trung tâm Kinh doanh VNPT
Trung tâm Kiểm nghiệm dược phẩm, mỹ phẩm
Trung tâm Kiểm soát bệnh tật
Trung tâm Kiểm định chất lượng công trình xây dựng
Trung tâm Kỹ thuật phát thanh, truyền hình
Trung tâm Kỹ thuật tài nguyên và môi trường
Trung tâm Lưu trữ lịch sử
Trung tâm Ngoại ngữ - Tin học
Trung tâm Ngoại ngữ - tin học
Trung tâm Nước sạch và Vệ sinh môi trường nông thôn
Trung tâm Pháp y
Trung tâm Pháp y và Giám định y khoa
Trung tâm Pháp y và giám định y khoa
Trung tâm Phát hành phim và Chiếu bóng
Trung tâm Phát triển công nghiệp hỗ trợ
Trung tâm Phát triển quỹ đất
Trung tâm Phát triển quỹ đất khu vực Hà Giao
Trung tâm Phục vụ hành chính công
Trung tâm Phục vụ hành chính công xã
Trung tâm Phục vụ hành chính công xã Hà Giao
Trung tâm Quan trắc tài nguyên và môi trường
Trung tâm Thông tin - Công báo
Trung tâm Thông tin - Thư viện
Trung tâm Trợ giúp pháp lý nhà nước
Trung tâm Tuyển sinh và Hỗ trợ việc làm
Trung tâm Tích hợp dữ liệu
Trung tâm Văn hóa - Điện ảnh
Trung tâm Văn hóa, Thể thao và Truyền thông
Trung tâm Xúc tiến thương mại
Trung tâm Y tế khu vực Hà Giao
Trung tâm Điều hành thông minh
Trung tâm Điều hành thông tin
Trung tâm Điều phối ghép tạng
Trung tâm Đăng kiểm phương tiện giao thông
Trung tâm Đăng kiểm xe cơ giới
Trung tâm Đổi mới sáng tạo và khởi nghiệp
Trung tâm Đột quỵ
Trường Cao đẳng Y tế
Trường Chính trị tỉnh
Trường Mầm non Hoa Ban
Trường Mầm non Hoa Sen
Trường Năng khiếu thể dục thể thao
Trường Phổ thông Dân tộc nội trú THCS Nà Lếch
Trường Phổ thông Dân tộc nội trú tỉnh
Trường THCS và THPT Sông Mây
Trường Đại học Sông Mây
Trại tạm giam số 1
Trạm Khuyến nông khu vực 2
Trạm Khuyến nông liên xã
Trạm Kiểm dịch động vật Hà Giao
Trạm Kiểm dịch động vật cửa khẩu
Trạm Quản lý thủy nông Đồng Quan
Trạm Thu phí Nậm Mé
Trạm Thú y liên xã
Trạm Y tế trường
Trạm bơm Đồng Quan
Tòa Dân sự
Tòa Gia đình và người chưa thành niên
Tòa án nhân dân khu vực 3 - Sông Mây
Tòa án nhân dân khu vực 4
Tổ Công nghệ số cộng đồng
Tổ Công tác xã hội
Tổ Dinh dưỡng tiết chế
Tổ Giải phóng mặt bằng
Tổ Hướng dẫn viên du lịch
Tổ Khoa học tự nhiên
Tổ Khoa học xã hội
Tổ Ngữ văn
Tổ Ngữ văn - Lịch sử - Địa lý
Tổ Ngữ văn - lịch sử - địa lý
Tổ Quản lý sử dụng kháng sinh
Tổ Toán - Tin
Tổ Toán - tin
Tổ Văn phòng
Tổ bảo vệ an ninh trật tự
Tổ công tác liên ngành
Tổ hòa giải thôn
Tổ tiết kiệm và vay vốn
Viện Kiểm sát nhân dân khu vực 5
Viện Kiểm sát nhân dân tỉnh
Viện Nghiên cứu phát triển kinh tế - xã hội
Viện Nghiên cứu và Phát triển vùng
Viện Nghiên cứu và phát triển vùng
Văn phòng Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực
Văn phòng HĐND và UBND
Văn phòng HĐND và UBND xã Hà Giao
Văn phòng Tỉnh ủy
Văn phòng Điều phối nông thôn mới
Văn phòng Đăng ký đất đai
Văn phòng Đảng ủy
Văn phòng Đảng ủy - HĐND - UBND
Văn phòng Đảng ủy phường Tà Sử
Vườn quốc gia Nậm Mé
Xí nghiệp Cấp nước Nậm Mé
Xí nghiệp Dịch vụ điện lực
Xí nghiệp Môi trường đô thị
Xí nghiệp Quản lý khai thác thủy lợi số 2
Điện lực Hà Giao
Điện lực Nậm Mé
Đoàn Nghệ thuật dân tộc
Đoàn kiểm tra liên ngành
Đài Truyền thanh xã
Đơn nguyên Thận nhân tạo
Đảng ủy UBND tỉnh
Đảng ủy các cơ quan Đảng tỉnh
Đồn Biên phòng Cửa khẩu cảng Bến Gội
Đồn Biên phòng cửa khẩu Nậm Mé
Đội Chống thất thoát
Đội Cảnh sát điều tra tội phạm về ma túy
Đội Duy tu cây xanh và chiếu sáng công cộng
Đội Duy tu cầu đường
Đội Kiểm lâm cơ động số 1
Đội Kiểm soát hải quan
Đội Kiểm soát phòng, chống ma túy
Đội Kiểm tra quy tắc đô thị
Đội Nghiệp vụ hải quan
Đội Quản lý lưới điện cao thế
Đội Quản lý thị trường số 7
Đội Quản lý trật tự xây dựng
Đội Quản lý điện Hà Giao
Đội Quản lý đường dây và trạm biến áp
Đội Thu gom và vận chuyển rác
Đội Thuế liên xã Hà Giao
Đội Thí nghiệm điện
Đội Thủ tục hàng hóa nhập khẩu
Đội Thủ tục hàng hóa xuất nhập khẩu
Đội Vận hành cấp nước số 2
Ủy ban Kiểm tra Đảng ủy
Ủy ban Kiểm tra Đảng ủy xã Nà Lếch
Ủy ban MTTQ Việt Nam xã
Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
`
  .trim()
  .split('\n');

/** What such a division, or an office, is to do: each in words that could stand in a name, too. */
export const TASKS = `
hướng dẫn doanh nghiệp kê khai thuế.
hỗ trợ người dân nộp hồ sơ trực tuyến.
quản lý tài sản đúng quy định.
phát triển thị trường nông sản chủ lực.
thu phí vệ sinh các hộ kinh doanh.
mở lớp tập huấn cho cán bộ xã.
vận động nhân dân hiến đất làm đường.
đào tạo nghề cho lao động nông thôn.
kiểm tra, xử lý vi phạm hành chính về đất đai.
kiểm soát chặt chẽ nguồn chi.
xúc tiến đầu tư vào khu công nghiệp.
tuyên truyền, phổ biến pháp luật về giao thông.
phổ biến quy định mới đến đảng viên.
nghiên cứu, đề xuất giải pháp.
xây dựng dự toán thu, chi ngân sách.
xây dựng cơ sở dữ liệu dân cư.
lập hồ sơ trình thẩm định.
lập danh sách gửi Sở Nội vụ.
thẩm định thiết kế kỹ thuật công trình.
giải quyết khiếu nại, tố cáo của công dân.
tiếp nhận hồ sơ của tổ chức, cá nhân.
bảo trì hệ thống chiếu sáng.
vận hành hồ chứa đúng quy trình.
khai thác cơ sở dữ liệu quốc gia về dân cư.
bảo vệ rừng phòng hộ đầu nguồn.
phục vụ đại biểu dự hội nghị.
cung cấp số liệu cho Cục Thống kê.
đánh giá chất lượng nước sinh hoạt.
khảo sát nhu cầu học nghề của thanh niên.
thống kê số hộ nghèo.
ứng dụng công nghệ số trong quản lý.
chuyển đổi số toàn diện.
huy động nguồn lực xã hội.
sửa chữa đường giao thông nông thôn.
nâng cấp phần mềm quản lý văn bản.
cải tạo trụ sở làm việc.
mua sắm trang thiết bị y tế.
tập huấn kỹ năng sơ cấp cứu.
giới thiệu việc làm cho thanh niên.
kết nối cung cầu lao động.
điều tra rừng năm 2027.
tuyển dụng viên chức theo chỉ tiêu.
bồi dưỡng nghiệp vụ cho công chức.
khen thưởng tập thể, cá nhân xuất sắc.
đăng ký thi đua năm 2027.
công bố thủ tục hành chính mới.
ký hợp đồng trước ngày 20/12.
in giấy mời đại biểu.
làm việc với nhà thầu.
thu hồi đất của các hộ dân.
chi trả tiền bồi thường.
giám sát cộng đồng các công trình.
điều chỉnh quy hoạch sử dụng đất.
thường xuyên kiểm tra bến bãi.
trực tiếp chỉ đạo các trạm.
tham gia ý kiến vào dự thảo.
phụ trách công tác hậu cần.
đổi mới phương thức tuyên truyền.
tổng hợp số liệu, báo cáo Giám đốc.
tổng hợp báo cáo trình Giám đốc.
tổ chức hội nghị tổng kết.
tổ chức đoàn kiểm tra liên ngành.
triển khai nhiệm vụ trọng tâm.
thực hiện chế độ báo cáo.
rà soát hộ nghèo, cận nghèo.
báo cáo kết quả thực hiện.
gửi báo cáo về Sở.
trình UBND tỉnh quyết định.
nộp báo cáo trước ngày 15.
khẩn trương thi công đường dây.
sớm trình phương án.
phải hoàn thành trong tháng.
cần quan tâm công tác cán bộ.
bố trí xe đưa đón đại biểu.
cử cán bộ tham gia đoàn.
chuẩn bị hội trường, âm thanh.
dự thảo báo cáo chính trị.
quan trắc chất lượng không khí.
quy hoạch lại chợ trung tâm.
cấp giấy phép lái xe cho người dân.
cấp phát thuốc cho bệnh nhân.
tiêm vắc xin cho đàn gia súc.
trồng cây xanh dọc tuyến đường.
chăm sóc người có công.
thăm hỏi gia đình chính sách.
tặng quà các hộ nghèo.
đón tiếp đoàn công tác.
lắp đặt camera giám sát.
kê khai tài sản, thu nhập.
di dời các hộ ra khỏi vùng sạt lở.
nạo vét kênh mương nội đồng.
diễn tập phương án chữa cháy.
tuần tra, kiểm soát địa bàn biên giới.
khám sức khỏe định kỳ cho học sinh.
chấm điểm thi đua các khối.
coi thi tốt nghiệp.
dạy bù chương trình.
họp xét kỷ luật.
lấy mẫu kiểm nghiệm thuốc.
niêm yết giá dịch vụ.
công khai quy hoạch.
đối chiếu công nợ với kho bạc.
quyết toán kinh phí năm 2026.
giải ngân vốn đầu tư công.
nghiệm thu khối lượng hoàn thành.
bàn giao mặt bằng cho nhà thầu.
tháo dỡ công trình vi phạm.
cưỡng chế thu hồi nợ thuế.
xử phạt các trường hợp vi phạm.
kiểm kê đất đai.
số hóa hồ sơ lưu trữ.
chỉnh lý tài liệu tồn đọng.
cắt điện các hộ vi phạm.
đắp đê bao chống lũ.
gia cố bờ kè xung yếu.
thả cá giống xuống hồ.
tư vấn pháp luật cho phụ nữ.
thuê tư vấn lập quy hoạch.
đấu nối hệ thống thoát nước.
vay vốn tín dụng chính sách.
ứng phó bão số 5.
khắc phục hậu quả mưa lũ.
duy tu cầu đường trước mùa mưa.
dọn vệ sinh khuôn viên.
`
  .trim()
  .split('\n');
